import type { sendHitEn } from '../en/sendHit';
import type { Translation } from '../translation';

export const sendHitJa = {
  'sendHit.title': 'Post-Track Callback: Send Hit',

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
} satisfies Translation<typeof sendHitEn>;
