import type { callbackEn } from '../en/callback';
import type { Translation } from '../translation';

export const callbackKo = {
  'callback.name': '이름',
  'callback.name.missing': '콜백의 이름을 입력하십시오.',
  'callback.name.numbered': '{name} {number}',
  'callback.source.missing': '히트 후에 실행할 코드를 입력하십시오.',
  'callback.argument.name.missing': '인수의 이름을 입력하거나 인수를 제거하십시오.',
  'callback.argument.name.doubled':
    '“{name}”(이)라는 인수가 이미 있습니다. 다른 이름을 선택하십시오.',
} satisfies Translation<typeof callbackEn>;
