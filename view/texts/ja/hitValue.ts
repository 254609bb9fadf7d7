import type { hitValueEn } from '../en/hitValue';
import type { Translation } from '../translation';

export const hitValueJa = {
  'hitValue.title': 'Post-Track Callback: Hit Value',

  'hitValue.from': 'ヒットの値',
  'hitValue.inRule': 'イベント Hit Sent または Hit Unconfirmed を持つルール',
  'hitValue.inRule.help': 'ルールの対象となるヒットの値。',
  'hitValue.elsewhere': 'その他の場所',
  'hitValue.elsewhere.help':
    'このページで最後に正常に送信されたヒットの値。最初のヒットの前は値がありません。',
} satisfies Translation<typeof hitValueEn>;
