import type { Pattern } from '../../TextFormatter';

/** What the rule `insecureRequests` says, in English. */
export const insecureRequestsEn = {
  'lint.insecureRequests': 'Browsers block requests to http: on secure pages.',
} as const satisfies Record<string, Pattern>;
