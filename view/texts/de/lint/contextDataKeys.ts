import type { contextDataKeysEn } from '../../en/lint/contextDataKeys';
import type { Translation } from '../../translation';

export const contextDataKeysDe = {
  'lint.contextDataKeys':
    'Kontextdaten sind kein Baum: Der Schlüssel mit seinen Punkten ist ein Name, „{key}“.',
} satisfies Translation<typeof contextDataKeysEn>;
