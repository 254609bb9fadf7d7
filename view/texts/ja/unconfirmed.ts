import type { unconfirmedEn } from '../en/unconfirmed';
import type { Translation } from '../translation';

export const unconfirmedJa = {
  unconfirmed: '未確認のヒット',
  'unconfirmed.help':
    'ルールにイベント Hit Unconfirmed がある場合にのみ関係します。この時間内にヒットが正常に送信されなかった場合、ルールが実行されます。',
  'unconfirmed.after': '待ち時間（ミリ秒）',
  'unconfirmed.after.help': '空の場合は 10000（10 秒）です。',
  'unconfirmed.after.wrong':
    '1 から 2147483647 までのミリ秒を、整数の数字だけで入力してください。10000 は 10 秒です。',
} satisfies Translation<typeof unconfirmedEn>;
