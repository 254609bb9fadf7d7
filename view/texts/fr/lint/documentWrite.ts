import type { documentWriteEn } from '../../en/lint/documentWrite';
import type { Translation } from '../../translation';

export const documentWriteFr = {
  'lint.documentWrite': 'Une fois la page chargée, cela remplace tout son contenu.',
} satisfies Translation<typeof documentWriteEn>;
