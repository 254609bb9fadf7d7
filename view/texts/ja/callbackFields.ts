import type { callbackFieldsEn } from '../en/callbackFields';
import type { Translation } from '../translation';

export const callbackFieldsJa = {
  'callbackFields.tryIt': '試す',
  'callbackFields.tryIt.loading': '読み込み中…',
  'callbackFields.tryIt.notLoaded': 'この部分を読み込めませんでした。',
  'callbackFields.tryIt.notLoaded.help':
    '接続を確認してから、もう一度開いてください。その他の機能は通常どおり動作します。',
  'callbackFields.presets.open': 'プリセットから始める',
  'callbackFields.import.open': 'コードのインポート',
  'callbackFields.code.of': '「{name}」のコード',
  'callbackFields.trackers': 'トラッカー',
  'callbackFields.trackers.help': '何も選択しない場合は、すべてが対象です。',
  'callbackFields.trackers.gone': '{tracker}（未設定）',
  'callbackFields.hitTypes': 'ヒットタイプ',
  'callbackFields.hitTypes.help': '何も選択しない場合は、すべてが対象です。',

  'callbackFields.hitType.page': 'ページビュー',
  'callbackFields.hitType.custom': 'カスタムリンク',
  'callbackFields.hitType.download': 'ダウンロードリンク',
  'callbackFields.hitType.exit': '離脱リンク',
  'callbackFields.hitType.event': 'その他のイベント',

  'callbackFields.arguments': '追加の引数',
  'callbackFields.arguments.help':
    'コードが args.name として読み取る値。値にはデータ要素を含めることができます。',
  'callbackFields.argument.empty': '（空）',
  'callbackFields.argument.add': '引数を追加',
  'callbackFields.argument.name': '名前 {number}',
  'callbackFields.argument.value': '値 {number}',
  'callbackFields.argument.remove': '引数 {name} を削除',
  'callbackFields.argument.removed': '引数「{name}」を削除しました。',
  'callbackFields.argument.removed.unnamed': '名前のない引数を削除しました。',

  'callbackFields.hitTypes.help.event':
    '何も選択しない場合は、すべてが対象です。その他のイベント：ページビューでもリンクでもない Web SDK のイベント。',
} satisfies Translation<typeof callbackFieldsEn>;
