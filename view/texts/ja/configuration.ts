import type { configurationEn } from '../en/configuration';
import type { Translation } from '../translation';

export const configurationJa = {
  trackers: '監視するトラッカー',
  'trackers.help':
    'コールバックは、これらのトラッカーのいずれかが正常に送信したヒットごとに実行されます。',
  'trackers.none':
    'トラッカーを 1 つ以上選択してください。選択しないと、コールバックは実行されません。',
  'trackers.adobeAnalytics.help': 'このプロパティの Adobe Analytics 拡張機能のトラッカー。',
  'trackers.builtIn.help':
    'AppMeasurement のないページのための、この拡張機能の軽量なトラッカー。オンの場合にのみ読み込まれます。',
  'trackers.kept': '保存されたまま維持：{tracker}',

  globals: 'グローバル変数',
  'globals.help':
    'ページ自身が s などの名前で作成するトラッカー。後から現れたり、置き換えられたりしてもかまいません。',
  'globals.add': 'グローバル変数を追加',
  'global.variable': '変数 {number}',
  'global.remove': '変数 {name} を削除',
  'global.removed': '変数「{name}」を削除しました。',
  'global.missing': '変数の名前を入力するか、削除してください。',
  'global.doubled': '「{name}」は既にリストにあります。どちらかを削除してください。',
  'global.withWindow': '{name} ではなく、変数の名前だけを入力してください：{alone}。',
  'global.path':
    '「{name}」はオブジェクトのプロパティです。監視できるのは、ページ自身の変数だけです。トラッカーを変数に入れてください。',

  'builtIn.reportSuites': 'レポートスイート',
  'builtIn.reportSuites.help':
    'ライブラリの段階ごとのレポートスイート ID。コンマで区切ります。1 つもない場合、トラッカーは何も送信しません。',
  'builtIn.reportSuites.production': '実稼動',
  'builtIn.reportSuites.staging': 'ステージング',
  'builtIn.reportSuites.development': '開発',
  'builtIn.reportSuite.wrong':
    '「{suite}」はレポートスイート ID ではありません。ID はコンマで区切り、途中にスペースを入れないでください。',
  'builtIn.trackingServer': 'トラッキングサーバー',
  'builtIn.trackingServerSecure': 'セキュアトラッキングサーバー',
  'builtIn.server.wrong':
    'metrics.example.com のようにホスト名だけを入力してください。https:// とパスは不要です。',
  'builtIn.currencyCode': '通貨コード',
  'builtIn.charSet': '文字セット',
  'builtIn.variable': 'グローバル変数',
  'builtIn.variable.help':
    'ページがこの名前でトラッカーを利用できるようにします。空の場合は利用できません。',

  callbacks: 'ポストトラックコールバック',
  'callbacks.help': 'ヒットが正常に送信された直後に、上から順に実行されるコード。',
  'callbacks.none':
    'コールバックはまだありません。追加すると、ヒットのたびに独自のコードを実行できます。',
  'callbacks.list': 'コールバック',
  'callbacks.add': 'コールバックを追加',
  'callbacks.unnamed': '名前のないコールバック',
  'callbacks.off': 'オフ',
  'callbacks.wrong': '要確認',
  'callbacks.added': { other: '{number} 件のコールバックを追加しました。' },
  'callbacks.deleted': '「{name}」を削除しました。',
  'callback.enabled': 'オン',
  'callback.up': '上へ移動',
  'callback.down': '下へ移動',
  'callback.duplicate': '複製',
  'callback.delete': '削除',
  'callback.moved': '「{name}」は {number} 個中 {position} 番目になりました。',
  'callback.isFirst': '「{name}」は既に先頭にあります。',
  'callback.isLast': '「{name}」は既に末尾にあります。',
  'callback.fields': 'コールバック「{name}」',

  unconfirmed: '未確認のヒット',
  'unconfirmed.help':
    'ルールにイベント Hit Unconfirmed がある場合にのみ関係します。この時間内にヒットが正常に送信されなかった場合、ルールが実行されます。',
  unconfirmedAfter: '待ち時間（ミリ秒）',
  'unconfirmedAfter.help': '空の場合は 10000（10 秒）です。',
  'unconfirmedAfter.wrong':
    '1 から 2147483647 までのミリ秒を、整数の数字だけで入力してください。10000 は 10 秒です。',

  'callback.neverRuns': 'このコールバックは実行されません',
  'callback.neverRuns.why': '選択されたトラッカーはどれも監視されていません。',
  'callback.trackers.listen': '{tracker} を監視',
  'callback.trackers.listened': '{tracker} が監視されるようになりました。',

  clearing: '変数のクリア',
  'clearing.help': 'トラッカーは、ヒットの後も変数の値を保持します。',
  'clearing.more':
    'シングルページアプリケーションでは、クリアしない限り、関係のないヒットにまで値が入ります。',
  'clearing.mode': 'ヒットが正常に送信されるたびに',
  'clearing.mode.off': '何もクリアしない',
  'clearing.mode.off.help': 'どの値も、ページが変更するまで残ります。',
  'clearing.mode.sent': 'ヒットが送信したものをクリア',
  'clearing.mode.sent.help':
    'このヒットが送信し、その後ページが変更していないものだけ。次のページのための値は残ります。',
  'clearing.mode.all': 's.clearVars() と同じく、すべてクリア',
  'clearing.mode.all.help':
    'このヒットの送信中に、ページが次のヒットのために設定した値もクリアされ、失われます。',
  'clearing.keep': '保持',
  'clearing.keep.help': 'これらは決してクリアされません。',
  'clearing.keep.add': '保持する変数を追加',
  'clearing.also': 'さらにクリア',
  'clearing.also.help': 's.clearVars() がクリアしないもの。他の変数と同じ規則でクリアされます。',
  'clearing.also.add': 'クリアする変数を追加',
  'clearing.contextData':
    'すべてのコンテキストデータ。1 つのキーだけの場合は、contextData. に続けてキーを入力します：contextData.page.type。',
  'clearing.linkTrackVars': 'リンクのヒットに含める変数のリスト。',
  'clearing.linkTrackEvents': 'リンクのヒットに含めるイベントのリスト。',
  'clearing.name': '{list}、変数 {number}',
  'clearing.name.remove': '「{list}」から {name} を削除',
  'clearing.name.removed': '{name} を「{list}」から削除しました。',
  'clearing.name.none': '「{query}」に一致する、クリアできる変数はありません。',
  'clearing.name.unknown':
    '「{name}」はクリアできる変数ではありません。リストから選択するか、削除してください。',
  'clearing.name.doubled': '{name} は既にこのリストにあります。どちらかを削除してください。',
  'clearing.name.kept':
    '{name} は、優先される「保持」に既にあります。どちらかから削除してください。',

  'race.sent': 'ヒットを送信',
  'race.set': 'ページが eVar1 を再設定',
  'race.confirmed': 'ヒットの送信に成功',
  'race.off': '何もクリアしない',
  'race.sentOnly': '送信したものをクリア',
  'race.all': 'すべてクリア',
  'race.described':
    'eVar1 = A、eVar2 = X のヒットが送信されます。送信中に、ページは次のヒットのために eVar1 = B を設定します。ヒットが正常に送信された後：何もクリアしない場合、B と X が残り、X は次のヒットに入ります。ヒットが送信したものをクリアする場合、B は残り、eVar2 は空になります。すべてクリアする場合、両方が空になり、B は失われます。',
} satisfies Translation<typeof configurationEn>;
