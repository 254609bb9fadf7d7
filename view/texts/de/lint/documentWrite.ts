import type { documentWriteEn } from '../../en/lint/documentWrite';
import type { Translation } from '../../translation';

export const documentWriteDe = {
  'lint.documentWrite': 'Ist die Seite schon geladen, ersetzt das alles, was darauf steht.',
} satisfies Translation<typeof documentWriteEn>;
