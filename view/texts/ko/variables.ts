import type { variablesEn } from '../en/variables';
import type { Translation } from '../translation';

export const variablesKo = {
  'variables.group.page': '페이지',
  'variables.group.contextData': '컨텍스트 데이터',
  'variables.group.products': '이벤트 및 제품',
  'variables.group.conversion': '전환',
  'variables.group.traffic': '트래픽',
  'variables.group.link': '링크',
  'variables.group.visitor': '방문자',
  'variables.group.technical': '기술 정보',
  'variables.group.automatic': '추적기가 자동으로 확인하는 값',
  'variables.group.light': '라이트 서버 호출',

  'variables.pageName': '보고서에 표시되는 페이지 이름입니다. 없으면 보고서에 주소가 표시됩니다.',
  'variables.pageURL': '페이지의 주소입니다. 생략하면 추적기가 브라우저의 주소를 사용합니다.',
  'variables.channel': '페이지가 속한 사이트 섹션입니다.',
  'variables.server': '페이지를 제공한 서버 또는 도메인입니다.',
  'variables.referrer': '이 페이지 바로 전 페이지의 주소(레퍼러)입니다.',
  'variables.pageType': '페이지를 찾을 수 없으면 errorPage이고, 그렇지 않으면 비어 있습니다.',
  'variables.hier': '계층 {number}: 사이트 내 페이지의 위치로, 각 수준을 구분 기호로 구분합니다.',

  'variables.events':
    '이 히트의 성공 이벤트입니다. event1과 같은 사용자 정의 이벤트, purchase, 장바구니 이벤트가 있습니다.',
  'variables.products':
    '이 히트의 제품입니다. 카테고리, 이름, 수량, 가격, 제품별 이벤트, 머천다이징 eVar로 구성됩니다.',
  'variables.purchaseID': '주문 번호입니다. Adobe는 번호가 같은 구매를 한 번만 집계합니다.',
  'variables.transactionID': '나중에 같은 번호로 업로드되는 데이터를 이 히트와 연결합니다.',
  'variables.currencyCode': '이 히트에 포함된 가격의 통화입니다(예: EUR).',

  'variables.campaign': '방문자를 유입한 캠페인의 추적 코드입니다.',
  'variables.state': '방문자의 시/도 또는 주입니다.',
  'variables.zip': '방문자의 우편번호입니다.',
  'variables.list':
    '목록 변수 {number}: 구분 기호로 구분한 여러 값입니다. eVar처럼 값이 유지됩니다.',
  'variables.eVar': '전환 변수 {number}: 만료될 때까지 값을 유지하고 이벤트의 기여도를 받습니다.',
  'variables.prop': '트래픽 변수 {number}: 이 히트에 대해서만 집계됩니다.',

  'variables.linkName': '히트가 보고하는 링크의 이름입니다.',
  'variables.linkURL': '링크가 연결되는 주소입니다.',
  'variables.linkType': '링크의 종류입니다. o는 사용자 정의, d는 다운로드, e는 종료입니다.',
  'variables.pev3': 'Adobe에서 더 이상 사용하지 않는 링크 데이터입니다.',

  'variables.visitorID': 'Adobe의 ID 대신 사용하는 자체 방문자 ID입니다.',
  'variables.marketingCloudVisitorID': '방문자의 Experience Cloud ID(ECID)입니다.',
  'variables.analyticsVisitorID':
    'Experience Cloud ID 이전부터 사용된 방문자의 Analytics ID입니다.',
  'variables.marketingCloudOrgID': 'Experience Cloud에서 조직의 ID입니다.',
  'variables.authState':
    '방문자의 로그인 여부입니다. 0은 알 수 없음, 1은 로그인, 2는 로그아웃입니다.',
  'variables.audienceManagerLocationHint':
    'Audience Manager에서 방문자의 데이터가 있는 지역입니다.',
  'variables.audienceManagerBlob': 'Audience Manager에 사용되는 암호화된 방문자 데이터입니다.',
  'variables.supplementalDataID': '같은 페이지의 Target 호출을 이 히트와 연결합니다.',
  'variables.tnt': '페이지에 표시된 Target 활동 및 경험입니다.',
  'variables.visitorMigrationKey':
    '한 쿠키 도메인에서 다른 쿠키 도메인으로 이동하는 방문자를 위한 키입니다.',
  'variables.visitorMigrationServer': '방문자가 이동하기 전의 쿠키 도메인입니다.',

  'variables.timestamp':
    '히트의 시간입니다. epoch 초 또는 ISO 8601 형식이며, 타임스탬프를 허용하는 보고서 세트가 필요합니다.',
  'variables.charSet': '값의 문자 세트입니다(예: UTF-8).',
  'variables.dynamicVariablePrefix':
    '값이 다른 변수의 복사본임을 나타내는 문자입니다. D=v1에서 D에 해당합니다.',
  'variables.latitude': '방문자 위치의 위도입니다.',
  'variables.longitude': '방문자 위치의 경도입니다.',
  'variables.customerPerspective': '앱의 히트 유형입니다. 전경 또는 배경입니다.',
  'variables.cookieDomainPeriods':
    '쿠키에 사용하는 도메인의 부분 수입니다. example.co.uk의 경우 3입니다.',
  'variables.cookieLifetime': 'Adobe 쿠키의 유효 기간입니다. 초 단위 값, SESSION 또는 NONE입니다.',
  'variables.visitorNamespace':
    'Adobe 서드파티 쿠키의 네임스페이스입니다. 더 이상 사용되지 않습니다.',
  'variables.variableProvider': '변수를 제공하는 파트너입니다. 더 이상 사용되지 않습니다.',
  'variables.ms_a': '다른 Adobe 소프트웨어가 히트에 남기는 표시입니다.',

  'variables.fid': '대체 방문자 ID입니다. 사이트의 쿠키에 저장됩니다.',
  'variables.resolution': '화면의 너비와 높이입니다.',
  'variables.colorDepth': '화면의 색상 심도입니다(비트 단위).',
  'variables.browserWidth': '창 콘텐츠의 너비입니다(픽셀 단위).',
  'variables.browserHeight': '창 콘텐츠의 높이입니다(픽셀 단위).',
  'variables.javascriptVersion': 'JavaScript의 버전입니다.',
  'variables.javaEnabled': '브라우저에서 Java를 사용할 수 있는지 여부입니다. Y 또는 N입니다.',
  'variables.cookiesEnabled': '브라우저가 쿠키를 허용하는지 여부입니다. Y 또는 N입니다.',
  'variables.connectionType': '연결 유형입니다(이전 브라우저만 해당).',
  'variables.homepage': '페이지가 브라우저의 홈 페이지인지 여부입니다(이전 브라우저만 해당).',

  'variables.lightProfileID': '라이트 서버 호출이 기록하는 프로필입니다.',
  'variables.lightStoreForSeconds': '라이트 서버 호출의 프로필을 보관하는 시간(초)입니다.',
  'variables.lightIncrementBy': '라이트 서버 호출이 카운터에 더하는 값입니다.',
  'variables.retrieveLightProfiles': '라이트 서버 호출이 읽는 프로필입니다.',
  'variables.deleteLightProfiles': '라이트 서버 호출이 삭제하는 프로필입니다.',

  'variables.contextData':
    '컨텍스트 데이터 “{key}”: 처리 규칙에 사용하도록 직접 이름을 지정한 값입니다.',
  'variables.contextData.any':
    '컨텍스트 데이터: 처리 규칙에 사용하도록 직접 이름을 지정한 값입니다. 점 뒤에 키를 입력하십시오. 예: contextData.page.type',
  'variables.name.missing': '목록에서 변수를 선택하거나 행을 제거하십시오.',
  'variables.name.unknown':
    '“{name}”은(는) 여기에서 설정할 수 있는 변수가 아닙니다. 목록에서 선택하거나 contextData. 뒤에 키를 입력하십시오.',
  'variables.name.almost': '“{name}”은(는) 변수가 아닙니다. {meant}을(를) 입력하려고 하셨습니까?',
  'variables.name.contextKey':
    '“contextData.” 뒤에 공백과 쉼표 없이 키를 입력하십시오. 예: contextData.page.type',
  'variables.name.doubled': '{name}의 행이 이미 있습니다. 둘 중 하나를 제거하십시오.',
  'variables.value.missing': '{name}의 값을 입력하거나 행을 제거하십시오.',
} satisfies Translation<typeof variablesEn>;
