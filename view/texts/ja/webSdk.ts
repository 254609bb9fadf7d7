import type { webSdkEn } from '../en/webSdk';
import type { Translation } from '../translation';

export const webSdkJa = {
  instances: 'Web SDK インスタンス',
  'instances.help': 'ページ上のどこから送信されたものでも、Web SDK のイベント。',
  'instances.more':
    '各インスタンスは名前で指定します。ページまたは Web SDK 拡張機能が別の名前を付けていない限り、alloy です。名前にはデータ要素を含めることができます。',
  'instances.add': 'Web SDK インスタンスを追加',
  'instance.name': 'インスタンス {number}',
  'instance.remove': 'インスタンス {name} を削除',
  'instance.removed': 'インスタンス「{name}」を削除しました。',
  'instance.missing': 'インスタンスの名前を入力するか、削除してください。',
  'instance.doubled': '「{name}」は既にリストにあります。どちらかを削除してください。',
  'instance.withWindow': '{name} ではなく、インスタンスの名前だけを入力してください：{alone}。',
  'instance.wrong':
    '「{name}」はインスタンスの名前にできません。alloy のように、スペース、ドット、引用符、括弧のない名前だけを入力してください。',

  given: '各トラッカーからコールバックに渡されるもの',
  'given.parameter': 'パラメーター',
  'given.analytics': 'Adobe Analytics 拡張機能、グローバル変数、内蔵トラッカー',
  'given.webSdk': 'Web SDK',
  'given.requestUrl.analytics':
    'ヒットのすべてを含むイメージリクエストの完全な URL。送信された文字列そのものです。',
  'given.requestUrl.webSdk':
    'Edge Network へのリクエストの URL。送信された内容は URL にはないため、hit から読み取ってください。',
  'given.args': '追加の引数（名前で指定）。',
  'given.hit.analytics':
    'その URL から読み取ったヒット：hit.variables、hit.contextData、hit.reportSuites、hit.get("eVar5")。',
  'given.hit.webSdk':
    'イベント：hit.xdm と hit.data は送信されたまま、hit.result は sendEvent が返したもの。hit.variables には、data.__adobe.analytics と XDM の Analytics 変数が入ります。hit.reportSuites は空です。レポートスイートはデータストリームが決めます。',
  'given.s.analytics': 'ヒットを送信したトラッカー。',
  'given.s.webSdk': 'undefined：このようなトラッカーはありません。',

  'hitTypes.help.event':
    '何も選択しない場合は、すべてが対象です。その他のイベント：ページビューでもリンクでもない Web SDK のイベント。',

  'hitValue.webSdk.group': 'Web SDK のイベント',
  'hitValue.xdm': 'Web SDK のイベントの XDM フィールド「{path}」。',
  'hitValue.data': 'Web SDK のイベントの data オブジェクトのフィールド「{path}」。',
  'hitValue.xdm.any':
    'Web SDK のイベントの任意の XDM フィールド。ドットの後にパスを入力します：xdm.web.webPageDetails.name。',
  'hitValue.data.any':
    'Web SDK のイベントの data オブジェクトの任意のフィールド。ドットの後にパスを入力します：data.__adobe.analytics.eVar1。',
  'hitValue.xdm.missing':
    'xdm.web.webPageDetails.name のように、「xdm.」の後に XDM フィールドのパスを入力してください。',
  'hitValue.data.missing':
    'data.__adobe.analytics.eVar1 のように、「data.」の後にフィールドのパスを入力してください。',
  'hitValue.path.gap':
    '「{path}」では、フィールドの名前が欠けているか、前後にスペースがあります。xdm.web.webPageDetails.name のように、名前をドット 1 つで区切って入力してください。',
  'hitValue.path.brackets':
    '「{path}」は括弧なしで入力してください。xdm.productListItems.0.name のように、名前と数字をドットで区切ります。',
  'hitValue.xdm.variable': 'Analytics が {variable} として扱う XDM フィールド：{meaning}',
  'hitValue.data.variable': 'Web SDK のイベントの data オブジェクトの {variable}：{meaning}',
  'hitValue.xdm.event': 'Analytics が event{number} として扱う XDM フィールド：数えられる回数。',
  'hitValue.xdm.eventType':
    'イベントの種類（web.webpagedetails.pageViews、commerce.purchases など）。',
  'hitValue.xdm.timestamp': 'イベントが発生した時刻（ISO 8601）。',
  'hitValue.xdm.web.webPageDetails.pageViews.value': 'ページビューの場合は 1。',
  'hitValue.xdm.web.webInteraction.type': 'リンクの種類：other、download、または exit。',
  'hitValue.xdm.commerce.productViews.value': '製品表示の場合は 1。',
  'hitValue.xdm.commerce.productListAdds.value': '製品が買い物かごに追加された場合は 1。',
  'hitValue.xdm.commerce.checkouts.value': 'チェックアウトの開始の場合は 1。',
  'hitValue.xdm.commerce.purchases.value': '注文の場合は 1。',
  'hitValue.xdm.commerce.order.priceTotal': '注文の合計金額。',
  'hitValue.xdm.productListItems.0.name': '最初の製品の名前。',
  'hitValue.xdm.productListItems.0.SKU': '最初の製品の SKU。',
  'hitValue.xdm.productListItems.0.quantity': '最初の製品の数量。',
  'hitValue.xdm.productListItems.0.priceTotal': '最初の製品の合計金額。',
  'hitValue.xdm.identityMap.ECID.0.id':
    '訪問者の Experience Cloud ID（ECID）。イベントに含まれている場合のみ。',

  'clearing.webSdk': 'Web SDK にはクリアするものがありません。',
  'clearing.webSdk.others':
    '各イベントには、渡されたものだけが含まれます。ここでの選択は、他のトラッカーに適用されます。',
  'clearing.webSdk.alone':
    '各イベントには、渡されたものだけが含まれます。他のトラッカーが選択されていないため、この設定は何も行いません。',
} satisfies Translation<typeof webSdkEn>;
