import type { trackersEn } from '../en/trackers';
import type { Translation } from '../translation';

export const trackersKo = {
  trackers: '수신할 추적기',
  'trackers.help': '콜백은 이 추적기 중 하나가 성공적으로 전송한 히트마다 실행됩니다.',
  'trackers.none': '추적기를 하나 이상 선택하십시오. 그렇지 않으면 콜백이 실행되지 않습니다.',
  'trackers.adobeAnalytics.help': '이 속성에 있는 Adobe Analytics 확장의 추적기입니다.',
  'trackers.builtIn.help':
    'AppMeasurement가 없는 페이지를 위한 이 확장의 가벼운 추적기입니다. 켜져 있을 때만 로드됩니다.',
  'trackers.kept': '저장된 상태로 유지됨: {tracker}',

  'trackers.globals': '전역 변수',
  'trackers.globals.help':
    '페이지가 s와 같은 이름으로 직접 만드는 추적기입니다. 늦게 나타나거나 교체되어도 됩니다.',
  'trackers.globals.add': '전역 변수 추가',
  'trackers.global.variable': '변수 {number}',
  'trackers.global.remove': '변수 {name} 제거',
  'trackers.global.removed': '변수 “{name}”을(를) 제거했습니다.',
  'trackers.global.missing': '변수의 이름을 입력하거나 변수를 제거하십시오.',
  'trackers.global.doubled': '“{name}”은(는) 이미 목록에 있습니다. 둘 중 하나를 제거하십시오.',

  'trackers.builtIn.reportSuites': '보고서 세트',
  'trackers.builtIn.reportSuites.help':
    '라이브러리의 단계별 보고서 세트 ID를 쉼표로 구분하여 입력합니다. 하나도 없으면 추적기가 아무것도 전송하지 않습니다.',
  'trackers.builtIn.reportSuites.production': '프로덕션',
  'trackers.builtIn.reportSuites.staging': '스테이징',
  'trackers.builtIn.reportSuites.development': '개발',
  'trackers.builtIn.reportSuite.wrong':
    '“{suite}”은(는) 보고서 세트 ID가 아닙니다. ID를 쉼표로 구분하고 ID 안에는 공백을 넣지 마십시오.',
  'trackers.builtIn.trackingServer': '추적 서버',
  'trackers.builtIn.trackingServerSecure': '보안 추적 서버',
  'trackers.builtIn.server.wrong':
    'metrics.example.com과 같이 호스트 이름만 입력하십시오. https://와 경로는 입력하지 마십시오.',
  'trackers.builtIn.currencyCode': '통화 코드',
  'trackers.builtIn.charSet': '문자 세트',
  'trackers.builtIn.variable': '전역 변수',
  'trackers.builtIn.variable.help':
    '페이지에서 이 이름으로 추적기를 사용할 수 있게 합니다. 비워 두면 사용할 수 없습니다.',

  'trackers.adobeAnalytics': 'Adobe Analytics 확장',
  'trackers.global': '전역 변수 {variable}',
  'trackers.builtIn': '내장 추적기',
  'trackers.webSdk': 'Web SDK 인스턴스 {instance}',
  'trackers.webSdk.all': 'Web SDK, 모든 인스턴스',

  'trackers.instances': 'Web SDK 인스턴스',
  'trackers.instances.help': '페이지의 어느 부분에서 전송하든 Web SDK의 이벤트입니다.',
  'trackers.instances.more':
    '각 인스턴스를 이름으로 지정합니다. 페이지나 Web SDK 확장에서 다른 이름을 지정하지 않았다면 alloy입니다. 이름에는 데이터 요소를 넣을 수 있습니다.',
  'trackers.instances.add': 'Web SDK 인스턴스 추가',
  'trackers.instance.name': '인스턴스 {number}',
  'trackers.instance.remove': '인스턴스 {name} 제거',
  'trackers.instance.removed': '인스턴스 “{name}”을(를) 제거했습니다.',
  'trackers.instance.missing': '인스턴스의 이름을 입력하거나 인스턴스를 제거하십시오.',
  'trackers.instance.doubled': '“{name}”은(는) 이미 목록에 있습니다. 둘 중 하나를 제거하십시오.',
  'trackers.instance.withWindow': '{name}이(가) 아니라 인스턴스의 이름만 입력하십시오: {alone}',
  'trackers.instance.wrong':
    '“{name}”은(는) 인스턴스의 이름이 될 수 없습니다. alloy와 같이 공백, 점, 따옴표, 괄호 없이 이름만 입력하십시오.',
} satisfies Translation<typeof trackersEn>;
