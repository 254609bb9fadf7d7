import type { presetsEn } from '../en/presets';
import type { Translation } from '../translation';

export const presetsKo = {
  'presets.title': '사전 설정에서 시작',
  'presets.choose': '사전 설정',
  'presets.use': '이 사전 설정 사용',

  'presets.dataLayer': '데이터 레이어로 전송',
  'presets.dataLayer.help':
    '다른 도구가 반응할 수 있도록 dataLayer와 같은 페이지의 배열에 이벤트를 추가합니다.',
  'presets.adobeDataLayer': 'Adobe Client Data Layer로 전송',
  'presets.adobeDataLayer.help':
    '전송된 값이 담긴 이벤트를 adobeDataLayer에 추가합니다. 값은 리스너와 규칙에 전달되며, 데이터 레이어 자체의 상태는 바뀌지 않습니다.',
  'presets.endpoint': '엔드포인트로 전송',
  'presets.endpoint.help':
    '히트의 몇 가지 값을 https를 통해 쿠키 없이 지정한 주소로 POST합니다. 다시 보내지 않습니다. 잃어서는 안 되는 것에는 코드가 필요 없는 Forward Hit 작업을 사용하십시오.',
  'presets.lastPage': '마지막 페이지 이름 저장',
  'presets.lastPage.help':
    '다음 페이지에서 읽을 수 있도록 페이지의 이름을 세션 스토리지에 저장합니다.',
  'presets.cleanUp': '단일 페이지 애플리케이션 정리',
  'presets.cleanUp.help':
    '페이지에서 다시 설정하지 않은 경우, 나열한 변수를 비웁니다. 추적기가 필요하므로 Web SDK에서는 아무것도 하지 않습니다.',
  'presets.log': 'QA용 로그 기록',
  'presets.log.help':
    '디버깅이 켜져 있는 동안 각 히트를 읽기 쉬운 형태로 브라우저의 콘솔에 기록합니다.',
  'presets.domEvent': 'DOM 이벤트 발송',
  'presets.domEvent.help':
    '전송된 모든 내용이 담긴 이벤트를 문서에 발송합니다. 히트를 기다리는 테스트와 페이지 스크립트에 사용합니다.',
} satisfies Translation<typeof presetsEn>;
