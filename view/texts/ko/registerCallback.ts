import type { registerCallbackEn } from '../en/registerCallback';
import type { Translation } from '../translation';

export const registerCallbackKo = {
  'registerCallback.title': 'Post-Track Callback: Register Callback',

  'registerCallback.name.help': '같은 이름으로 작업을 다시 실행해도 콜백이 두 개가 되지 않습니다.',
  'registerCallback.start.help': '둘 다 코드 필드가 비어 있는 동안에만 채웁니다.',
  'registerCallback.otherTracker': '다른 추적기',
  'registerCallback.otherTracker.help':
    'hit.tracker에 있는 이름으로 지정합니다. global:s2, web-sdk:alloy 또는 모든 인스턴스를 뜻하는 web-sdk입니다.',
  'registerCallback.otherTracker.add': '추적기 추가',
  'registerCallback.otherTracker.wrong':
    'adobe-analytics, built-in, web-sdk, web-sdk:name 또는 global:variable을 입력하십시오.',
  'registerCallback.repeat': '실행 시점',
  'registerCallback.repeat.every-hit': '모든 히트 후',
  'registerCallback.repeat.every-hit.help': '지금부터 제거될 때까지 실행됩니다.',
  'registerCallback.repeat.next-hit': '다음 히트 후에만',
  'registerCallback.repeat.next-hit.help':
    '해당하는 다음 히트가 성공적으로 전송되기를 기다렸다가 실행된 후 사라집니다.',
  'registerCallback.onDuplicate': '이름이 이미 사용 중인 경우',
  'registerCallback.onDuplicate.keep': '기존 콜백 유지',
  'registerCallback.onDuplicate.keep.help': '이 작업은 아무것도 변경하지 않습니다.',
  'registerCallback.onDuplicate.replace': '이 콜백으로 바꾸기',
  'registerCallback.onDuplicate.replace.help': '가장 최근에 실행된 코드와 인수가 적용됩니다.',
} satisfies Translation<typeof registerCallbackEn>;
