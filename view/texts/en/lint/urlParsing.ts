import type { Pattern } from '../../TextFormatter';

/** What the rule `urlParsing` says, in English. */
export const urlParsingEn = {
  'lint.urlParsing':
    'Taking the URL apart by hand loses nested context data. hit.get, hit.contextData and hit.reportSuites have it ready.',
} as const satisfies Record<string, Pattern>;
