import type { insecureRequestsEn } from '../../en/lint/insecureRequests';
import type { Translation } from '../../translation';

export const insecureRequestsDe = {
  'lint.insecureRequests': 'Browser blockieren auf sicheren Seiten Anforderungen an http:.',
} satisfies Translation<typeof insecureRequestsEn>;
