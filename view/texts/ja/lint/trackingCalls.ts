import type { trackingCallsEn } from '../../en/lint/trackingCalls';
import type { Translation } from '../../translation';

export const trackingCallsJa = {
  'lint.trackingCalls.now':
    '{call} は、ここでは何も送信しません。送信するとコールバックが再び実行され、それが永遠に続くことになるためです。',
  'lint.trackingCalls.loop':
    '{call} は、ヒットのたびに次のヒットを送信し、それが永遠に続きます。コールバックの対象となるトラッカーまたはヒットタイプを選択するか、この呼び出しを削除してください。',
  'lint.trackingCalls.maybe':
    '{call} は別のヒットを送信し、その後でコールバックが再び実行されます。必ず終わるようにしてください：ヒットタイプまたはトラッカーを選択するか、hit.type を調べます。',
  'lint.trackingCalls.other':
    '{call} は別のヒットを送信します。そのトラッカーもこのコールバックを実行する場合、ヒットが永遠に続きます。',
} satisfies Translation<typeof trackingCallsEn>;
