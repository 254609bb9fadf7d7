import type { clearVarsCallsEn } from '../../en/lint/clearVarsCalls';
import type { Translation } from '../../translation';

export const clearVarsCallsJa = {
  'lint.clearVarsCalls':
    'これは、ページが次のヒットのために設定した値も消去します。「変数のクリア」の設定は、このヒットが送信したものだけをクリアします。',
  'lint.clearVarsCalls.elsewhere':
    'これは、ページが次のヒットのために設定した値も消去します。拡張機能の設定の「変数のクリア」は、各ヒットが送信したものだけをクリアします。',
  'lint.clearVarsCalls.fix': 'これを削除し、各ヒットが送信したものをクリア',
} satisfies Translation<typeof clearVarsCallsEn>;
