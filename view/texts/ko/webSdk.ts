import type { webSdkEn } from '../en/webSdk';
import type { Translation } from '../translation';

export const webSdkKo = {
  instances: 'Web SDK 인스턴스',
  'instances.help': '페이지의 어느 부분에서 전송하든 Web SDK의 이벤트입니다.',
  'instances.more':
    '각 인스턴스를 이름으로 지정합니다. 페이지나 Web SDK 확장에서 다른 이름을 지정하지 않았다면 alloy입니다. 이름에는 데이터 요소를 넣을 수 있습니다.',
  'instances.add': 'Web SDK 인스턴스 추가',
  'instance.name': '인스턴스 {number}',
  'instance.remove': '인스턴스 {name} 제거',
  'instance.removed': '인스턴스 “{name}”을(를) 제거했습니다.',
  'instance.missing': '인스턴스의 이름을 입력하거나 인스턴스를 제거하십시오.',
  'instance.doubled': '“{name}”은(는) 이미 목록에 있습니다. 둘 중 하나를 제거하십시오.',
  'instance.withWindow': '{name}이(가) 아니라 인스턴스의 이름만 입력하십시오: {alone}',
  'instance.wrong':
    '“{name}”은(는) 인스턴스의 이름이 될 수 없습니다. alloy와 같이 공백, 점, 따옴표, 괄호 없이 이름만 입력하십시오.',

  given: '각 추적기에서 콜백에 전달되는 값',
  'given.parameter': '매개 변수',
  'given.analytics': 'Adobe Analytics 확장, 전역 변수, 내장 추적기',
  'given.webSdk': 'Web SDK',
  'given.requestUrl.analytics':
    '히트의 모든 값이 들어 있는 이미지 요청의 전체 URL로, 전송된 문자열 그대로입니다.',
  'given.requestUrl.webSdk':
    'Edge Network 요청의 URL입니다. 전송된 내용은 URL에 없으므로 hit에서 읽으십시오.',
  'given.args': '이름으로 지정한 추가 인수입니다.',
  'given.hit.analytics':
    '그 URL에서 읽은 히트입니다. hit.variables, hit.contextData, hit.reportSuites, hit.get("eVar5")를 사용할 수 있습니다.',
  'given.hit.webSdk':
    '이벤트입니다. hit.xdm과 hit.data는 전송된 그대로이고, hit.result는 sendEvent가 반환한 값입니다. hit.variables에는 data.__adobe.analytics와 XDM의 Analytics 변수가 들어 있습니다. 보고서 세트는 데이터 스트림이 결정하므로 hit.reportSuites는 비어 있습니다.',
  'given.s.analytics': '히트를 전송한 추적기입니다.',
  'given.s.webSdk': 'undefined입니다. 이런 추적기가 없습니다.',

  'hitTypes.help.event':
    '아무것도 선택하지 않으면 모두 해당됩니다. 기타 이벤트는 페이지 보기도 링크도 아닌 Web SDK 이벤트입니다.',

  'hitValue.webSdk.group': 'Web SDK 이벤트',
  'hitValue.xdm': 'Web SDK 이벤트의 XDM 필드 “{path}”입니다.',
  'hitValue.data': 'Web SDK 이벤트의 data 개체에 있는 필드 “{path}”입니다.',
  'hitValue.xdm.any':
    'Web SDK 이벤트의 임의의 XDM 필드입니다. 점 뒤에 경로를 입력하십시오. 예: xdm.web.webPageDetails.name',
  'hitValue.data.any':
    'Web SDK 이벤트의 data 개체에 있는 임의의 필드입니다. 점 뒤에 경로를 입력하십시오. 예: data.__adobe.analytics.eVar1',
  'hitValue.xdm.missing':
    'xdm.web.webPageDetails.name과 같이 “xdm.” 뒤에 XDM 필드의 경로를 입력하십시오.',
  'hitValue.data.missing':
    'data.__adobe.analytics.eVar1과 같이 “data.” 뒤에 필드의 경로를 입력하십시오.',
  'hitValue.path.gap':
    '“{path}”에 필드의 이름이 빠졌거나 이름 앞뒤에 공백이 있습니다. xdm.web.webPageDetails.name과 같이 이름 사이에 점을 하나씩 입력하십시오.',
  'hitValue.path.brackets':
    '“{path}”을(를) 괄호 없이 입력하십시오. xdm.productListItems.0.name과 같이 이름과 숫자를 점으로 구분합니다.',
  'hitValue.xdm.variable': 'Analytics가 {variable}(으)로 처리하는 XDM 필드: {meaning}',
  'hitValue.data.variable': 'Web SDK 이벤트의 data 개체에 있는 {variable}: {meaning}',
  'hitValue.xdm.event': 'Analytics가 event{number}(으)로 처리하는 XDM 필드로, 집계되는 횟수입니다.',
  'hitValue.xdm.eventType':
    '이벤트의 종류입니다(예: web.webpagedetails.pageViews, commerce.purchases).',
  'hitValue.xdm.timestamp': '이벤트가 발생한 시간입니다(ISO 8601).',
  'hitValue.xdm.web.webPageDetails.pageViews.value': '페이지 보기이면 1입니다.',
  'hitValue.xdm.web.webInteraction.type': '링크의 종류입니다. other, download 또는 exit입니다.',
  'hitValue.xdm.commerce.productViews.value': '제품 보기이면 1입니다.',
  'hitValue.xdm.commerce.productListAdds.value': '제품을 장바구니에 담았으면 1입니다.',
  'hitValue.xdm.commerce.checkouts.value': '체크아웃을 시작했으면 1입니다.',
  'hitValue.xdm.commerce.purchases.value': '주문이면 1입니다.',
  'hitValue.xdm.commerce.order.priceTotal': '주문의 총액입니다.',
  'hitValue.xdm.productListItems.0.name': '첫 번째 제품의 이름입니다.',
  'hitValue.xdm.productListItems.0.SKU': '첫 번째 제품의 SKU입니다.',
  'hitValue.xdm.productListItems.0.quantity': '첫 번째 제품의 수량입니다.',
  'hitValue.xdm.productListItems.0.priceTotal': '첫 번째 제품의 총 가격입니다.',
  'hitValue.xdm.identityMap.ECID.0.id':
    '방문자의 Experience Cloud ID(ECID)입니다. 이벤트에 들어 있는 경우에만 있습니다.',

  'clearing.webSdk': 'Web SDK에는 지울 값이 없습니다.',
  'clearing.webSdk.others':
    '각 이벤트에는 전달된 값만 들어 있습니다. 여기에서 선택한 내용은 다른 추적기에 적용됩니다.',
  'clearing.webSdk.alone':
    '각 이벤트에는 전달된 값만 들어 있습니다. 다른 추적기가 선택되지 않았으므로 이 설정은 아무 효과가 없습니다.',
} satisfies Translation<typeof webSdkEn>;
