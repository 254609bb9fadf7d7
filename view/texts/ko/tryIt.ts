import type { tryItEn } from '../en/tryIt';
import type { Translation } from '../translation';

export const tryItKo = {
  'tryIt.help':
    '샘플 히트로 코드를 한 번 실행합니다. 이 보기와 네트워크로부터 격리되어 있으며 아무것도 전송하거나 저장하지 않습니다.',
  'tryIt.sample': '샘플 히트',
  'tryIt.sample.page': '페이지 보기',
  'tryIt.sample.purchase': '구매',
  'tryIt.sample.custom': '사용자 정의 링크',
  'tryIt.sample.download': '다운로드 링크',
  'tryIt.sample.exit': '종료 링크',
  'tryIt.sample.webSdk': 'Web SDK 이벤트',
  'tryIt.sample.pasted': '네트워크 패널의 요청',
  'tryIt.pasted': '요청 URL',
  'tryIt.pasted.help':
    '브라우저의 네트워크 패널에서 복사한 내용입니다. URL(POST의 경우 다음 줄에 본문 포함) 또는 cURL 형식의 요청입니다.',
  'tryIt.pasted.missing': 'Analytics 요청의 URL을 붙여넣으십시오.',
  'tryIt.pasted.noUrl':
    '이 텍스트에는 URL이 없습니다. URL은 https://로 시작하고 /b/ss/를 포함합니다.',
  'tryIt.pasted.notAnalytics':
    'Analytics 요청의 URL이 아닙니다. Analytics 요청의 URL은 경로에 /b/ss/와 보고서 세트를 포함합니다.',
  'tryIt.pasted.webSdk':
    'Web SDK의 요청이며 데이터가 URL에 없습니다. 다음 줄에 본문도 붙여넣거나 cURL 형식으로 복사하십시오.',
  'tryIt.pasted.noQuery':
    'URL의 물음표 뒤에 데이터가 없습니다. POST의 경우 다음 줄에 요청의 본문을 붙여넣으십시오.',
  'tryIt.dataElements': '데이터 요소의 샘플 값',
  'tryIt.dataElements.help':
    '이번 실행에서 데이터 요소가 반환하는 값입니다. 개체, 목록, 숫자, true와 false는 JSON으로 입력합니다. 그 외에는 모두 텍스트입니다.',

  'tryIt.run': '코드 실행',
  'tryIt.again': '다시 실행',
  'tryIt.running': '실행 중…',
  'tryIt.syntax': '이 상태로는 코드를 실행할 수 없습니다. {line}행 {column}열: {reason}',
  'tryIt.empty': '아직 실행할 코드가 없습니다.',
  'tryIt.refused':
    '여기에서는 코드를 시험할 수 없습니다. 이 페이지에서는 격리된 코드를 실행할 수 없습니다({reason}). 다른 기능은 모두 정상적으로 작동합니다.',

  'tryIt.result': '결과',
  'tryIt.stale': '이 실행 이후 코드, 인수 또는 샘플이 변경되었습니다.',
  'tryIt.notFor':
    '실제 페이지에서는 이 콜백이 이런 히트에 대해 실행되지 않습니다. 추적기나 히트 유형에서 제외됩니다.',
  'tryIt.ran': '{ms}ms 동안 실행되었고 아무것도 반환하지 않았습니다.',
  'tryIt.ranValue': '{ms}ms 동안 실행되었고 값을 반환했습니다:',
  'tryIt.ranTimers': '{ms}ms 동안 실행되었습니다. 2초 후에도 타이머가 실행 중이어서 종료했습니다.',
  'tryIt.promise': '{ms}ms 동안 실행되었고 Promise를 반환했습니다.',
  'tryIt.resolved': '{ms}ms 동안 실행되었고 반환한 Promise가 이행되었습니다.',
  'tryIt.resolvedValue': '{ms}ms 동안 실행되었고 반환한 Promise가 다음 값으로 이행되었습니다:',
  'tryIt.rejected': '{ms}ms 동안 실행되었고 반환한 Promise가 거부되었습니다:',
  'tryIt.rejectedLine': '{ms}ms 동안 실행되었고 반환한 Promise가 {line}행의 오류로 거부되었습니다:',
  'tryIt.pending': '{ms}ms 동안 실행되었고 반환한 Promise가 2초 후에도 대기 중이었습니다.',
  'tryIt.threw': '{ms}ms 후 오류가 발생했습니다:',
  'tryIt.threwLine': '{ms}ms 후 {line}행에서 오류가 발생했습니다:',
  'tryIt.stopped': '중지됨: 코드가 2초 안에 끝나지 않았습니다.',
  'tryIt.stoppedLater':
    '중지됨: 콜백은 반환되었지만 콜백이 시작한 작업이 2초 안에 끝나지 않았습니다.',
  'tryIt.page':
    '실제 페이지에는 요소가 있지만 여기에는 없습니다. 요소가 필요한 코드는 사이트에서만 시험할 수 있습니다.',
  'tryIt.nothing': '아무것도 기록하거나 요청하거나 변경하지 않았습니다.',

  'tryIt.list.uncaught': '처리되지 않은 오류',
  'tryIt.list.console': '콘솔',
  'tryIt.list.tracking': '실제로 수행되지 않은 추적 호출',
  'tryIt.list.request': '실제로 전송되지 않은 요청(각각 상태 200 및 {json}(으)로 응답함)',
  'tryIt.list.variable': '추적기의 변수',
  'tryIt.list.trace': '페이지에 남는 항목',
  'tryIt.more': '더 있지만 표시되지 않습니다.',
  'tryIt.inLine': '{line}행',
  'tryIt.cleared': '지워짐',
  'tryIt.effect.refused': '거부됨: 콜백은 추적할 수 없습니다',
  'tryIt.effect.sent': '히트를 하나 더 전송하며 그 후 이 콜백이 다시 실행됩니다',
  'tryIt.effect.rule': '이 Direct Call의 규칙을 트리거합니다',
  'tryIt.effect.registered': '실행될 때마다 콜백을 하나씩 더 추가합니다',
  'tryIt.trace.global': '전역 변수',
  'tryIt.trace.push': '데이터 레이어에 추가됨',
  'tryIt.trace.cookie': '쿠키',
  'tryIt.trace.localStorage': '로컬 스토리지',
  'tryIt.trace.sessionStorage': '세션 스토리지',
  'tryIt.trace.event': '전달된 이벤트',
  'tryIt.trace.dataElement': '태그의 사용자 정의 변수',
} satisfies Translation<typeof tryItEn>;
