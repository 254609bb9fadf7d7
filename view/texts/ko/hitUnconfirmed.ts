import type { hitUnconfirmedEn } from '../en/hitUnconfirmed';
import type { Translation } from '../translation';

export const hitUnconfirmedKo = {
  'hitUnconfirmed.title': 'Post-Track Callback: Hit Unconfirmed',

  'hitUnconfirmed.when':
    '히트가 네트워크에 전달된 후 {wait}밀리초 안에 성공적으로 전송되지 않으면 규칙이 실행됩니다. 이 시간은 확장 구성에서 설정합니다. 규칙은 히트당 한 번 실행되며, 페이지를 떠날 때 남아 있는 히트에 대해서는 실행되지 않습니다. 그런 히트가 나중에 전송되면 Hit Sent도 발생합니다.',
  'hitUnconfirmed.reason': '히트가 확인되지 않은 이유(알 수 있는 경우):',
  'hitUnconfirmed.reason.rejected': '데이터 수집 서버가 히트를 거부했습니다.',
  'hitUnconfirmed.reason.network':
    '연결이 없었거나, 콘텐츠 차단기 등이 요청을 막았거나, 데이터 수집 서버가 히트를 거부했지만 브라우저가 알려주지 않았습니다.',
  'hitUnconfirmed.reason.timeout':
    '데이터 수집 서버에서 응답이 없었습니다. 히트가 도착했을 수도 있습니다.',
} satisfies Translation<typeof hitUnconfirmedEn>;
