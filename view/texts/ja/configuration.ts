import type { configurationEn } from '../en/configuration';
import type { Translation } from '../translation';

export const configurationJa = {
  'configuration.callbacks': 'ポストトラックコールバック',
  'configuration.callbacks.help': 'ヒットが正常に送信された直後に、上から順に実行されるコード。',
  'configuration.callbacks.none':
    'コールバックはまだありません。追加すると、ヒットのたびに独自のコードを実行できます。',
  'configuration.callbacks.list': 'コールバック',
  'configuration.callbacks.add': 'コールバックを追加',
  'configuration.callbacks.added': { other: '{number} 件のコールバックを追加しました。' },
  'configuration.callbacks.unnamed': '名前のないコールバック',
  'configuration.callbacks.off': 'オフ',
  'configuration.callbacks.wrong': '要確認',
  'configuration.callbacks.deleted': '「{name}」を削除しました。',
  'configuration.callback.enabled': 'オン',
  'configuration.callback.up': '上へ移動',
  'configuration.callback.down': '下へ移動',
  'configuration.callback.duplicate': '複製',
  'configuration.callback.delete': '削除',
  'configuration.callback.moved': '「{name}」は {number} 個中 {position} 番目になりました。',
  'configuration.callback.isFirst': '「{name}」は既に先頭にあります。',
  'configuration.callback.isLast': '「{name}」は既に末尾にあります。',
  'configuration.callback.fields': 'コールバック「{name}」',

  'configuration.callback.neverRuns': 'このコールバックは実行されません',
  'configuration.callback.neverRuns.why': '選択されたトラッカーはどれも監視されていません。',
  'configuration.callback.trackers.listen': '{tracker} を監視',
  'configuration.callback.trackers.listened': '{tracker} が監視されるようになりました。',

  'configuration.title': 'Post-Track Callback：拡張機能の設定',
  'configuration.callback.name.help':
    '一意の名前。ログメッセージに表示され、他のルールはこの名前でコールバックを削除します。',
  'configuration.callback.name.doubled':
    '「{name}」という名前のコールバックが既にあります。別の名前を付けてください。',
  'configuration.callback.copy': '{name}（コピー）',
  'configuration.callback.copy.numbered': '{name}（コピー {number}）',

  'configuration.given': '各トラッカーからコールバックに渡されるもの',
  'configuration.given.parameter': 'パラメーター',
  'configuration.given.analytics': 'Adobe Analytics 拡張機能、グローバル変数、内蔵トラッカー',
  'configuration.given.webSdk': 'Web SDK',
  'configuration.given.requestUrl.analytics':
    'ヒットのすべてを含むイメージリクエストの完全な URL。送信された文字列そのものです。',
  'configuration.given.requestUrl.webSdk':
    'Edge Network へのリクエストの URL。送信された内容は URL にはないため、hit から読み取ってください。',
  'configuration.given.args': '追加の引数（名前で指定）。',
  'configuration.given.hit.analytics':
    'その URL から読み取ったヒット：hit.variables、hit.contextData、hit.reportSuites、hit.get("eVar5")。',
  'configuration.given.hit.webSdk':
    'イベント：hit.xdm と hit.data は送信されたまま、hit.result は sendEvent が返したもの。hit.variables には、data.__adobe.analytics と XDM の Analytics 変数が入ります。hit.reportSuites は空です。レポートスイートはデータストリームが決めます。',
  'configuration.given.s.analytics': 'ヒットを送信したトラッカー。',
  'configuration.given.s.webSdk': 'undefined：このようなトラッカーはありません。',

  'configuration.inspector': 'ヒットインスペクター',
  'configuration.inspector.help':
    '各ヒットと、実行されたもの、されなかったものをページ上に表示します。デバッグがオン（_satellite.setDebug(true)）の間だけで、他の訪問者には表示されません。',
  'configuration.inspector.on': 'デバッグがオンの間、ヒットインスペクターを表示する',
  'configuration.inspector.picture':
    'ページの隅に表示されたインスペクター。ヒットの一覧と、選択したヒットの経過、送信内容、実行されたもの。',
} satisfies Translation<typeof configurationEn>;
