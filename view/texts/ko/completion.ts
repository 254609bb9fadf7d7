import type { completionEn } from '../en/completion';
import type { Translation } from '../translation';

export const completionKo = {
  'completion._satellite': '페이지에 있는 태그 라이브러리입니다.',
  'completion.args': '인수이며 값은 다음과 같습니다: {value}',
  'completion.args.empty': '인수이며 아직 값이 없습니다.',

  'completion.hit.reportSuites': '전송된 순서대로 나열된 보고서 세트 ID입니다.',
  'completion.hit.variables': '히트가 전달한 Analytics 변수를 이름으로 찾을 수 있습니다.',
  'completion.hit.contextData':
    '히트가 전달한 컨텍스트 데이터를 키로 찾을 수 있습니다. 예: hit.contextData["page.type"]',
  'completion.hit.get':
    '이름으로 지정한 값 하나입니다. 변수, contextData. 뒤의 키, 또는 param. 뒤의 쿼리 매개 변수입니다.',
  'completion.hit.sentAt': '히트가 네트워크에 전달된 시간입니다. 1970년부터의 밀리초입니다.',
  'completion.hit.confirmedBy':
    '성공을 확인한 방법입니다. response: 데이터 수집 서버가 응답했습니다. beacon: 브라우저가 히트를 받았으며 응답은 알 수 없습니다.',
  'completion.hit.xdm': 'Web SDK만 해당: 전송된 XDM입니다.',
  'completion.hit.data': 'Web SDK만 해당: 전송된 data 개체입니다.',
  'completion.hit.result': 'Web SDK만 해당: Edge Network의 응답입니다.',

  'completion.s.account': '쉼표로 구분한 보고서 세트 ID입니다.',
  'completion.s.contextData': '다음 히트를 위한 컨텍스트 데이터를 키로 지정합니다.',
  'completion.s.linkTrackVars': '링크 히트에 포함되는 변수의 이름을 쉼표로 구분한 것입니다.',
  'completion.s.linkTrackEvents': '링크 히트에 포함되는 이벤트의 이름을 쉼표로 구분한 것입니다.',
  'completion.s.visitor': '추적기가 사용하는 Experience Cloud ID 서비스입니다.',
  'completion.s.version': 'AppMeasurement의 버전입니다.',
  'completion.s.Util': 'AppMeasurement의 작은 도우미 함수입니다.',
  'completion.s.Util.getQueryParam': '페이지 주소에 있는 쿼리 매개 변수의 값입니다.',
  'completion.s.Util.cookieRead': '쿠키의 값입니다.',
  'completion.s.Util.cookieWrite': '이름, 값, 만료일로 쿠키를 설정합니다.',

  'completion._satellite.getVar': '데이터 요소의 값입니다. 예: _satellite.getVar("Customer Tier")',
  'completion._satellite.setVar': '데이터 요소의 토큰에서 이름으로 쓸 수 있는 변수를 설정합니다.',
  'completion._satellite.track': '이 식별자의 Direct Call 이벤트가 있는 규칙을 실행합니다.',
  'completion._satellite.logger': '디버깅이 켜져 있는 동안 콘솔에 기록합니다.',
  'completion._satellite.logger.log': '메시지를 기록합니다.',
  'completion._satellite.logger.info': '정보를 기록합니다.',
  'completion._satellite.logger.warn': '경고를 기록합니다.',
  'completion._satellite.logger.error': '오류를 기록합니다.',
  'completion._satellite.logger.debug': '디버깅용 메시지를 기록합니다.',
  'completion._satellite.cookie': '쿠키를 읽고 씁니다.',
  'completion._satellite.cookie.get': '쿠키의 값입니다.',
  'completion._satellite.cookie.set':
    '이름, 값, 옵션으로 쿠키를 설정합니다. 옵션의 예는 일 단위인 { expires: 30 }입니다.',
  'completion._satellite.cookie.remove': '쿠키를 제거합니다.',
  'completion._satellite.environment': '라이브러리를 빌드한 환경입니다.',
  'completion._satellite.environment.id': '환경의 ID입니다.',
  'completion._satellite.environment.stage': 'production, staging 또는 development입니다.',
  'completion._satellite.buildInfo': '라이브러리의 빌드 정보입니다.',
  'completion._satellite.buildInfo.buildDate': '라이브러리를 빌드한 시간입니다.',
  'completion._satellite.buildInfo.environment': 'production, staging 또는 development입니다.',
  'completion._satellite.buildInfo.turbineVersion': '규칙 엔진의 버전입니다.',
  'completion._satellite.buildInfo.turbineBuildDate': '규칙 엔진을 빌드한 시간입니다.',
  'completion._satellite.property': '라이브러리가 속한 속성입니다.',
  'completion._satellite.property.id': '속성의 ID입니다.',
  'completion._satellite.property.name': '속성의 이름입니다.',
  'completion._satellite.property.settings': '속성의 설정입니다.',
  'completion._satellite.company': '속성이 속한 회사입니다.',
  'completion._satellite.company.orgId': 'Experience Cloud에서 조직의 ID입니다.',
} satisfies Translation<typeof completionEn>;
