import type { unconfirmedEn } from '../en/unconfirmed';
import type { Translation } from '../translation';

export const unconfirmedKo = {
  unconfirmed: '미확인 히트',
  'unconfirmed.help':
    '규칙에 Hit Unconfirmed 이벤트가 있는 경우에만 적용됩니다. 이 시간 안에 히트가 성공적으로 전송되지 않으면 규칙이 실행됩니다.',
  'unconfirmed.after': '대기 시간(밀리초)',
  'unconfirmed.after.help': '비워 두면 10000, 즉 10초입니다.',
  'unconfirmed.after.wrong':
    '1부터 2147483647까지의 밀리초를 정수 숫자로만 입력하십시오. 10000은 10초입니다.',
} satisfies Translation<typeof unconfirmedEn>;
