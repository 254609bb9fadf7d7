import type { Pattern } from '../../TextFormatter';

/** What the rule `markdownFences` says, in English. */
export const markdownFencesEn = {
  'lint.markdownFences':
    'These are the marks of a code block in Markdown. Only the code between them goes here.',
  'lint.markdownFences.fix': 'Keep only the code',
} as const satisfies Record<string, Pattern>;
