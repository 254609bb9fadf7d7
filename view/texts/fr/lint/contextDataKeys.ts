import type { contextDataKeysEn } from '../../en/lint/contextDataKeys';
import type { Translation } from '../../translation';

export const contextDataKeysFr = {
  'lint.contextDataKeys':
    'Les données contextuelles ne sont pas un arbre : la clé avec ses points est un seul nom, « {key} ».',
} satisfies Translation<typeof contextDataKeysEn>;
