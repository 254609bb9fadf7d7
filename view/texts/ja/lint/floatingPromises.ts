import type { floatingPromisesEn } from '../../en/lint/floatingPromises';
import type { Translation } from '../../translation';

export const floatingPromisesJa = {
  'lint.floatingPromises':
    'この Promise が失敗しても、誰にも知らされません。Promise を返すと、失敗がコールバックの名前とともにログに記録されます。',
  'lint.floatingPromises.fix.return': 'Promise を返す',
  'lint.floatingPromises.fix.await': 'await を付ける',
  'lint.floatingPromises.fix.catch': '失敗をここでログに記録',
} satisfies Translation<typeof floatingPromisesEn>;
