import type { insecureRequestsEn } from '../../en/lint/insecureRequests';
import type { Translation } from '../../translation';

export const insecureRequestsKo = {
  'lint.insecureRequests': '보안 페이지에서는 브라우저가 http: 요청을 차단합니다.',
} satisfies Translation<typeof insecureRequestsEn>;
