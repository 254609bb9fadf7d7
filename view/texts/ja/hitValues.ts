import type { hitValuesEn } from '../en/hitValues';
import type { Translation } from '../translation';

export const hitValuesJa = {
  'hitValues.group': 'ヒット',
  'hitValues.type': 'ヒットタイプ：page、custom、download、exit。Web SDK では event もあります。',
  'hitValues.requestUrl': 'ヒットを運んだリクエストの、送信されたままの完全な URL。',
  'hitValues.reportSuites':
    '送信順にコンマで区切ったレポートスイート ID。Web SDK のイベントにはありません。',
  'hitValues.tracker':
    'ヒットを送信したトラッカー：adobe-analytics、built-in、global:variable、または web-sdk:instance。',
  'hitValues.id': '他のヒットと重複しない ID。',
  'hitValues.param.group': '任意のクエリパラメーター',
  'hitValues.param.any':
    'リクエスト URL のクエリパラメーター。ドットの後に名前を入力します：param.bw。',
  'hitValues.param.known': 'クエリパラメーター「{parameter}」：{meaning}',
  'hitValues.param': 'リクエスト URL のクエリパラメーター「{parameter}」（デコード済み）。',
  'hitValues.missing': 'リストからヒットの値を選択するか、名前を入力してください。',
  'hitValues.unknown':
    '「{name}」はヒットの値ではありません。リストから選択するか、contextData. に続けてキーを、param. に続けてクエリパラメーターを、Web SDK のイベントでは xdm. または data. に続けてパスを入力してください。',
  'hitValues.almost': '「{name}」はヒットの値ではありません。{meant} のことですか？',
  'hitValues.contextKey':
    'contextData.page.type のように、「contextData.」の後にキーを入力してください。',
  'hitValues.parameter':
    'param.bw のように、「param.」の後にクエリパラメーターを入力してください。',

  'hitValues.webSdk.group': 'Web SDK のイベント',
  'hitValues.xdm': 'Web SDK のイベントの XDM フィールド「{path}」。',
  'hitValues.data': 'Web SDK のイベントの data オブジェクトのフィールド「{path}」。',
  'hitValues.xdm.any':
    'Web SDK のイベントの任意の XDM フィールド。ドットの後にパスを入力します：xdm.web.webPageDetails.name。',
  'hitValues.data.any':
    'Web SDK のイベントの data オブジェクトの任意のフィールド。ドットの後にパスを入力します：data.__adobe.analytics.eVar1。',
  'hitValues.xdm.missing':
    'xdm.web.webPageDetails.name のように、「xdm.」の後に XDM フィールドのパスを入力してください。',
  'hitValues.data.missing':
    'data.__adobe.analytics.eVar1 のように、「data.」の後にフィールドのパスを入力してください。',
  'hitValues.path.gap':
    '「{path}」では、フィールドの名前が欠けているか、前後にスペースがあります。xdm.web.webPageDetails.name のように、名前をドット 1 つで区切って入力してください。',
  'hitValues.path.brackets':
    '「{path}」は括弧なしで入力してください。xdm.productListItems.0.name のように、名前と数字をドットで区切ります。',
  'hitValues.xdm.variable': 'Analytics が {variable} として扱う XDM フィールド：{meaning}',
  'hitValues.data.variable': 'Web SDK のイベントの data オブジェクトの {variable}：{meaning}',
  'hitValues.xdm.event': 'Analytics が event{number} として扱う XDM フィールド：数えられる回数。',
  'hitValues.xdm.eventType':
    'イベントの種類（web.webpagedetails.pageViews、commerce.purchases など）。',
  'hitValues.xdm.timestamp': 'イベントが発生した時刻（ISO 8601）。',
  'hitValues.xdm.web.webPageDetails.pageViews.value': 'ページビューの場合は 1。',
  'hitValues.xdm.web.webInteraction.type': 'リンクの種類：other、download、または exit。',
  'hitValues.xdm.commerce.productViews.value': '製品表示の場合は 1。',
  'hitValues.xdm.commerce.productListAdds.value': '製品が買い物かごに追加された場合は 1。',
  'hitValues.xdm.commerce.checkouts.value': 'チェックアウトの開始の場合は 1。',
  'hitValues.xdm.commerce.purchases.value': '注文の場合は 1。',
  'hitValues.xdm.commerce.order.priceTotal': '注文の合計金額。',
  'hitValues.xdm.productListItems.0.name': '最初の製品の名前。',
  'hitValues.xdm.productListItems.0.SKU': '最初の製品の SKU。',
  'hitValues.xdm.productListItems.0.quantity': '最初の製品の数量。',
  'hitValues.xdm.productListItems.0.priceTotal': '最初の製品の合計金額。',
  'hitValues.xdm.identityMap.ECID.0.id':
    '訪問者の Experience Cloud ID（ECID）。イベントに含まれている場合のみ。',
} satisfies Translation<typeof hitValuesEn>;
