import type { Pattern } from '../TextFormatter';

/** The condition Hit Matches, in English. */
export const hitMatchesEn = {
  'hitMatches.title': 'Post-Track Callback: Hit Matches',

  'hitMatches.when':
    'Tests the hit of a rule with the event Hit Sent or Hit Unconfirmed. In rules with other events there is no hit, and the condition is false.',
  'hitMatches.match': 'The condition is true when',
  'hitMatches.match.all': 'All comparisons are true',
  'hitMatches.match.any': 'Any comparison is true',
  'hitMatches.comparisons': 'Comparisons',
  'hitMatches.comparisons.help':
    'What is compared with may hold data elements; empty, it fits nothing.',
  'hitMatches.comparisons.more':
    'A value that the hit does not have fits nothing: only the opposites are true then, such as “does not equal”.',
  'hitMatches.comparisons.add': 'Add comparison',
  'hitMatches.comparisons.none': 'Add a comparison.',
  'hitMatches.comparison.from': 'Value of the hit {number}',
  'hitMatches.comparison.operator': 'Operator {number}',
  'hitMatches.comparison.value': 'Compared with {number}',
  'hitMatches.comparison.caseInsensitive': 'Ignore upper and lower case',
  'hitMatches.comparison.caseInsensitive.label': 'Ignore upper and lower case, comparison {number}',
  'hitMatches.comparison.test': 'Test',
  'hitMatches.comparison.test.label': 'Test the expression of comparison {number}',
  'hitMatches.comparison.remove': 'Remove comparison {name}',
  'hitMatches.comparison.removed': 'The comparison of {name} was removed.',
  'hitMatches.comparison.value.missing':
    'Write what to compare with, or choose “exists” to ask only whether the hit has it.',
  'hitMatches.comparison.pattern.invalid': 'This is no valid regular expression.',
  'hitMatches.comparison.pattern.slow':
    'This expression can take so long that the page hangs. Avoid repeats inside repeats, as in (a+)+, and more than two .* in one expression.',
  'hitMatches.operator.equals': 'equals',
  'hitMatches.operator.contains': 'contains',
  'hitMatches.operator.starts-with': 'starts with',
  'hitMatches.operator.ends-with': 'ends with',
  'hitMatches.operator.matches-regex': 'matches regex',
  'hitMatches.operator.exists': 'exists',
  'hitMatches.operator.equals.not': 'does not equal',
  'hitMatches.operator.contains.not': 'does not contain',
  'hitMatches.operator.starts-with.not': 'does not start with',
  'hitMatches.operator.ends-with.not': 'does not end with',
  'hitMatches.operator.matches-regex.not': 'does not match regex',
  'hitMatches.operator.exists.not': 'does not exist',
} as const satisfies Record<string, Pattern>;
