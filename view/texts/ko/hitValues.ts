import type { hitValuesEn } from '../en/hitValues';
import type { Translation } from '../translation';

export const hitValuesKo = {
  'hitValues.group': '히트',
  'hitValues.type':
    '히트 유형입니다. page, custom, download, exit가 있으며 Web SDK에는 event도 있습니다.',
  'hitValues.requestUrl': '히트를 전달한 요청의 전체 URL이며, 전송된 그대로입니다.',
  'hitValues.reportSuites':
    '전송된 순서대로 쉼표로 구분한 보고서 세트 ID입니다. Web SDK 이벤트에는 없습니다.',
  'hitValues.tracker':
    '히트를 전송한 추적기입니다. adobe-analytics, built-in, global:variable 또는 web-sdk:instance입니다.',
  'hitValues.id': '다른 히트와 겹치지 않는 ID입니다.',
  'hitValues.param.group': '임의의 쿼리 매개 변수',
  'hitValues.param.any':
    '요청 URL의 쿼리 매개 변수입니다. 점 뒤에 이름을 입력하십시오. 예: param.bw',
  'hitValues.param.known': '쿼리 매개 변수 “{parameter}”: {meaning}',
  'hitValues.param': '요청 URL의 쿼리 매개 변수 “{parameter}”를 디코딩한 값입니다.',
  'hitValues.missing': '목록에서 히트의 값을 선택하거나 이름을 입력하십시오.',
  'hitValues.unknown':
    '“{name}”은(는) 히트의 값이 아닙니다. 목록에서 선택하거나, contextData. 뒤에 키를, param. 뒤에 쿼리 매개 변수를, Web SDK 이벤트의 경우 xdm. 또는 data. 뒤에 경로를 입력하십시오.',
  'hitValues.almost': '“{name}”은(는) 히트의 값이 아닙니다. {meant}을(를) 입력하려고 하셨습니까?',
  'hitValues.contextKey': 'contextData.page.type과 같이 “contextData.” 뒤에 키를 입력하십시오.',
  'hitValues.parameter': 'param.bw와 같이 “param.” 뒤에 쿼리 매개 변수를 입력하십시오.',

  'hitValues.webSdk.group': 'Web SDK 이벤트',
  'hitValues.xdm': 'Web SDK 이벤트의 XDM 필드 “{path}”입니다.',
  'hitValues.data': 'Web SDK 이벤트의 data 개체에 있는 필드 “{path}”입니다.',
  'hitValues.xdm.any':
    'Web SDK 이벤트의 임의의 XDM 필드입니다. 점 뒤에 경로를 입력하십시오. 예: xdm.web.webPageDetails.name',
  'hitValues.data.any':
    'Web SDK 이벤트의 data 개체에 있는 임의의 필드입니다. 점 뒤에 경로를 입력하십시오. 예: data.__adobe.analytics.eVar1',
  'hitValues.xdm.missing':
    'xdm.web.webPageDetails.name과 같이 “xdm.” 뒤에 XDM 필드의 경로를 입력하십시오.',
  'hitValues.data.missing':
    'data.__adobe.analytics.eVar1과 같이 “data.” 뒤에 필드의 경로를 입력하십시오.',
  'hitValues.path.gap':
    '“{path}”에 필드의 이름이 빠졌거나 이름 앞뒤에 공백이 있습니다. xdm.web.webPageDetails.name과 같이 이름 사이에 점을 하나씩 입력하십시오.',
  'hitValues.path.brackets':
    '“{path}”을(를) 괄호 없이 입력하십시오. xdm.productListItems.0.name과 같이 이름과 숫자를 점으로 구분합니다.',
  'hitValues.xdm.variable': 'Analytics가 {variable}(으)로 처리하는 XDM 필드: {meaning}',
  'hitValues.data.variable': 'Web SDK 이벤트의 data 개체에 있는 {variable}: {meaning}',
  'hitValues.xdm.event':
    'Analytics가 event{number}(으)로 처리하는 XDM 필드로, 집계되는 횟수입니다.',
  'hitValues.xdm.eventType':
    '이벤트의 종류입니다(예: web.webpagedetails.pageViews, commerce.purchases).',
  'hitValues.xdm.timestamp': '이벤트가 발생한 시간입니다(ISO 8601).',
  'hitValues.xdm.web.webPageDetails.pageViews.value': '페이지 보기이면 1입니다.',
  'hitValues.xdm.web.webInteraction.type': '링크의 종류입니다. other, download 또는 exit입니다.',
  'hitValues.xdm.commerce.productViews.value': '제품 보기이면 1입니다.',
  'hitValues.xdm.commerce.productListAdds.value': '제품을 장바구니에 담았으면 1입니다.',
  'hitValues.xdm.commerce.checkouts.value': '체크아웃을 시작했으면 1입니다.',
  'hitValues.xdm.commerce.purchases.value': '주문이면 1입니다.',
  'hitValues.xdm.commerce.order.priceTotal': '주문의 총액입니다.',
  'hitValues.xdm.productListItems.0.name': '첫 번째 제품의 이름입니다.',
  'hitValues.xdm.productListItems.0.SKU': '첫 번째 제품의 SKU입니다.',
  'hitValues.xdm.productListItems.0.quantity': '첫 번째 제품의 수량입니다.',
  'hitValues.xdm.productListItems.0.priceTotal': '첫 번째 제품의 총 가격입니다.',
  'hitValues.xdm.identityMap.ECID.0.id':
    '방문자의 Experience Cloud ID(ECID)입니다. 이벤트에 들어 있는 경우에만 있습니다.',
} satisfies Translation<typeof hitValuesEn>;
