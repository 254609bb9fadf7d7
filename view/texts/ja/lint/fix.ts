import type { fixEn } from '../../en/lint/fix';
import type { Translation } from '../../translation';

export const fixJa = {
  'lint.fix.remove': '{code} を削除',
  'lint.fix.unwrap': '関数のコードだけを残す',
  'lint.fix.argument': '値が {token} の引数 {name} を追加',
  'lint.fix.use': '{code} を使用',
} satisfies Translation<typeof fixEn>;
