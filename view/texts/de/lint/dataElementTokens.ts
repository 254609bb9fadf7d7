import type { dataElementTokensEn } from '../../en/lint/dataElementTokens';
import type { Translation } from '../../translation';

export const dataElementTokensDe = {
  'lint.dataElementTokens':
    '{token} wird im Code nicht ersetzt. Machen Sie ein Argument daraus, oder lesen Sie das Datenelement.',
} satisfies Translation<typeof dataElementTokensEn>;
