import type { en } from '../en/all';
import type { Translation } from '../translation';
import { configurationJa } from './configuration';
import { editorJa } from './editor';
import { forwardHitJa } from './forwardHit';
import { importJa } from './import';
import { lintJa } from './lint';
import { presetsJa } from './presets';
import { rulesJa } from './rules';
import { tryItJa } from './tryIt';
import { variablesJa } from './variables';
import { webSdkJa } from './webSdk';
import { wordsJa } from './words';

/** Every text of the views, in Japanese. */
export const ja = {
  ...variablesJa,
  ...configurationJa,
  ...rulesJa,
  ...forwardHitJa,
  ...webSdkJa,
  ...wordsJa,
  ...tryItJa,
  ...presetsJa,
  ...lintJa,
  ...editorJa,
  ...importJa,

  'view.registerCallback': 'Post-Track Callback: Register Callback',
  'view.removeCallback': 'Post-Track Callback: Remove Callback',
  'view.sendHit': 'Post-Track Callback: Send Hit',
  'view.forwardHit': 'Post-Track Callback: Forward Hit',
  'view.hitSent': 'Post-Track Callback: Hit Sent',
  'view.hitUnconfirmed': 'Post-Track Callback: Hit Unconfirmed',
  'view.hitMatches': 'Post-Track Callback: Hit Matches',
  'view.hitValue': 'Post-Track Callback: Hit Value',

  'view.configuration': 'Post-Track Callback：拡張機能の設定',

  'help.more': '「{field}」のヘルプ',
  'dataElement.pick': '「{field}」のデータ要素を選択',

  tryIt: '試す',
  'tryIt.loading': '読み込み中…',
  'tryIt.notLoaded': 'この部分を読み込めませんでした。',
  'tryIt.notLoaded.help':
    '接続を確認してから、もう一度開いてください。その他の機能は通常どおり動作します。',

  'presets.open': 'プリセットから始める',
  'import.open': 'コードのインポート',
  'dialog.cancel': 'キャンセル',
  'dialog.unavailable': 'ビューのこの部分を読み込めませんでした。',
  'dialog.unavailable.help': '接続を確認して、もう一度お試しください。',
  'code.of': '「{name}」のコード',
  'callback.name.numbered': '{name} {number}',
  'argument.empty': '（空）',
  'registerCallback.start.help': 'どちらも、コードのフィールドが空の間だけ、そこに入力します。',
  undo: '元に戻す',

  'identifier.wrong':
    '「{name}」は JavaScript の名前にできません。文字、数字、_、$ を使用し、数字で始めないでください。',
  'identifier.reserved': '「{name}」は JavaScript の予約語です。別の名前を選択してください。',

  'callback.name': '名前',
  'callback.name.help':
    '一意の名前。ログメッセージに表示され、他のルールはこの名前でコールバックを削除します。',
  'callback.name.missing': 'コールバックの名前を入力してください。',
  'callback.name.doubled':
    '「{name}」という名前のコールバックが既にあります。別の名前を付けてください。',
  'callback.source': 'コード（必須）',
  'callback.source.fullEditor': 'フルエディターで開く',
  'callback.source.keys':
    'Tab キーでインデントします。エディターから出るには、Escape キーに続けて Tab キーを押すか、Ctrl+M（Mac：Shift+Alt+M）で Tab キーの動作を切り替えます。',
  'callback.source.requestUrl': 'ヒットを運んだリクエストの、送信されたままの完全な URL。',
  'callback.source.args': '下の追加の引数（名前で指定）：args.tier。',
  'callback.source.hit':
    'ヒット：hit.get("eVar5")、hit.variables、hit.contextData、hit.type、hit.reportSuites。Web SDK では hit.xdm、hit.data、hit.result も使用できます。',
  'callback.source.s': 'ヒットを送信したトラッカー。Web SDK では undefined です。',
  'callback.source.missing': 'ヒットの後に実行するコードを入力してください。',
  'callback.trackers': 'トラッカー',
  'callback.trackers.help': '何も選択しない場合は、すべてが対象です。',
  'callback.trackers.gone': '{tracker}（未設定）',
  'callback.hitTypes': 'ヒットタイプ',
  'callback.hitTypes.help': '何も選択しない場合は、すべてが対象です。',
  'callback.copy': '{name}（コピー）',
  'callback.copy.numbered': '{name}（コピー {number}）',

  'hitType.page': 'ページビュー',
  'hitType.custom': 'カスタムリンク',
  'hitType.download': 'ダウンロードリンク',
  'hitType.exit': '離脱リンク',
  'hitType.event': 'その他のイベント',

  arguments: '追加の引数',
  'arguments.help': 'コードが args.name として読み取る値。値にはデータ要素を含めることができます。',
  'argument.add': '引数を追加',
  'argument.name': '名前 {number}',
  'argument.value': '値 {number}',
  'argument.remove': '引数 {name} を削除',
  'argument.removed': '引数「{name}」を削除しました。',
  'argument.removed.unnamed': '名前のない引数を削除しました。',
  'argument.name.missing': '引数の名前を入力するか、削除してください。',
  'argument.name.doubled': '「{name}」という引数が既にあります。別の名前を選択してください。',

  'tracker.adobeAnalytics': 'Adobe Analytics 拡張機能',
  'tracker.global': 'グローバル変数 {variable}',
  'tracker.builtIn': '内蔵トラッカー',
  'tracker.webSdk': 'Web SDK インスタンス {instance}',
  'tracker.webSdk.all': 'Web SDK（すべてのインスタンス）',

  'registerCallback.name.help':
    '同じ名前でアクションが再び実行されても、コールバックが 2 つになることはありません。',
  'registerCallback.otherTracker': '別のトラッカー',
  'registerCallback.otherTracker.help':
    'hit.tracker にある名前で指定します：global:s2、web-sdk:alloy、またはすべてのインスタンスを表す web-sdk。',
  'registerCallback.otherTracker.add': 'トラッカーを追加',
  'registerCallback.otherTracker.wrong':
    'adobe-analytics、built-in、web-sdk、web-sdk:name、または global:variable と入力してください。',
  'registerCallback.repeat': '実行',
  'registerCallback.repeat.every-hit': 'すべてのヒットの後',
  'registerCallback.repeat.every-hit.help': '今後、削除されるまで。',
  'registerCallback.repeat.next-hit': '次のヒットの後のみ',
  'registerCallback.repeat.next-hit.help':
    '対象となる次のヒットが正常に送信されるのを待ち、実行後に消えます。',
  'registerCallback.onDuplicate': '名前が既に使われている場合',
  'registerCallback.onDuplicate.keep': '既にあるコールバックを維持する',
  'registerCallback.onDuplicate.keep.help': 'このアクションは何も変更しません。',
  'registerCallback.onDuplicate.replace': 'このコールバックに置き換える',
  'registerCallback.onDuplicate.replace.help': '最後に実行されたときのコードと引数が有効です。',

  variables: '変数',
  'variables.add': '変数を追加',
  'variable.name': '変数 {number}',
  'variable.value': '値 {number}',
  'variable.remove': '変数 {name} を削除',
  'variable.removed': '{name} を削除しました。',
  'variable.unnamed': '名前のない変数',
  'variable.none':
    '「{query}」に一致する変数はありません。コンテキストデータは、contextData. に続けてキーを入力してください：contextData.page.type。',
  'variable.contextData': 'コンテキストデータ「{key}」：処理ルールのための、独自の名前の値。',
  'variable.contextData.any':
    'コンテキストデータ：処理ルールのための、独自の名前の値。ドットの後にキーを入力します：contextData.page.type。',
  'variable.events.syntax': 'event1,event2=5,event3:id（= 値、: シリアル番号）',
  'variable.products.syntax': 'カテゴリ;名前;数量;価格;イベント;eVar（製品の間はコンマ）',
  'variable.name.missing': 'リストから変数を選択するか、行を削除してください。',
  'variable.name.unknown':
    '「{name}」はここで設定できる変数ではありません。リストから選択するか、contextData. に続けてキーを入力してください。',
  'variable.name.almost': '「{name}」は変数ではありません。{meant} のことですか？',
  'variable.name.contextKey':
    'contextData.page.type のように、「contextData.」の後にスペースとコンマのないキーを入力してください。',
  'variable.name.doubled': '{name} の行は既にあります。どちらかを削除してください。',
  'variable.value.missing': '{name} の値を入力するか、行を削除してください。',

  'sendHit.type': 'ヒットタイプ',
  'sendHit.type.page.help': 'ページビューとして数えられます。',
  'sendHit.type.custom.help': 'クリックなど、ページ上での操作。',
  'sendHit.type.download.help': '訪問者がダウンロードするファイル。',
  'sendHit.type.exit.help': 'サイトから離れるリンク。',
  'sendHit.linkName': 'リンク名',
  'sendHit.linkName.help': 'レポートに表示される名前。',
  'sendHit.linkURL': 'リンク URL',
  'sendHit.linkURL.help': 'リンク先。名前がない場合、レポートにはこの URL が表示されます。',
  'sendHit.link.missing':
    'リンクの名前または URL を入力してください。どちらもないと、レポートするものがありません。',
  'sendHit.variables.help':
    'ページがトラッカーに設定したものに加えて、このヒットにのみ使用します。値にはデータ要素を含めることができます。結果が空の値は何も設定しません。',
  'sendHit.noTracker': '拡張機能の設定に内蔵トラッカーがありません。',
  'sendHit.noTracker.help': '設定に追加してください。それまで、このアクションは何も送信しません。',

  'removeCallback.name.help':
    '拡張機能の設定、他のルール、他の拡張機能のどれが登録したものでも、この名前のコールバックは実行されなくなります。',
} satisfies Translation<typeof en>;
