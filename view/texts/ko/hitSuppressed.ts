import type { hitSuppressedEn } from '../en/hitSuppressed';
import type { Translation } from '../translation';

export const hitSuppressedKo = {
  'hitSuppressed.title': 'Post-Track Callback: Hit Suppressed',

  'hitSuppressed.when':
    '페이지가 추적 호출을 했지만 그에 대해 아무것도 전송되지 않을 때 규칙이 실행됩니다. 추적기, 방문자의 동의 여부 또는 페이지 자체가 전송하지 않기로 결정한 경우입니다. 규칙은 호출당 한 번 실행됩니다. 히트가 ID나 방문자의 동의를 기다리기만 하는 동안에는 규칙이 실행되지 않습니다. 요청이 만들어지지 않았으므로 히트는 없습니다.',
} satisfies Translation<typeof hitSuppressedEn>;
