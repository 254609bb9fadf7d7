import type { insecureRequestsEn } from '../../en/lint/insecureRequests';
import type { Translation } from '../../translation';

export const insecureRequestsFr = {
  'lint.insecureRequests':
    'Sur les pages sécurisées, les navigateurs bloquent les demandes en http:.',
} satisfies Translation<typeof insecureRequestsEn>;
