import type { uncalledFunctionEn } from '../../en/lint/uncalledFunction';
import type { Translation } from '../../translation';

export const uncalledFunctionFr = {
  'lint.uncalledFunction':
    'Cette fonction n’est jamais appelée : rien ne se passe. Le champ ne prend que le code qu’elle contient.',
} satisfies Translation<typeof uncalledFunctionEn>;
