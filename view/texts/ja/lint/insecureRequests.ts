import type { insecureRequestsEn } from '../../en/lint/insecureRequests';
import type { Translation } from '../../translation';

export const insecureRequestsJa = {
  'lint.insecureRequests': '安全なページでは、http: へのリクエストはブラウザーにブロックされます。',
} satisfies Translation<typeof insecureRequestsEn>;
