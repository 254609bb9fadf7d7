import type { floatingPromisesEn } from '../../en/lint/floatingPromises';
import type { Translation } from '../../translation';

export const floatingPromisesKo = {
  'lint.floatingPromises':
    '이 Promise가 실패해도 아무도 알 수 없습니다. 반환하면 실패가 콜백의 이름과 함께 기록됩니다.',
  'lint.floatingPromises.fix.return': 'Promise 반환',
  'lint.floatingPromises.fix.await': 'await 추가',
  'lint.floatingPromises.fix.catch': '여기에서 실패 기록',
} satisfies Translation<typeof floatingPromisesEn>;
