import type { hitSuppressedEn } from '../en/hitSuppressed';
import type { Translation } from '../translation';

export const hitSuppressedJa = {
  'hitSuppressed.title': 'Post-Track Callback: Hit Suppressed',

  'hitSuppressed.when':
    'ルールは、ページがトラッキングコールを行い、それに対して何も送信されない場合に実行されます。送信しないことを決めるのは、トラッカー、訪問者の同意、またはページ自体です。1 つのコールにつき 1 回実行されます。ヒットが ID や訪問者の同意を待っているだけの間は、ルールは実行されません。リクエストが作成されていないため、ヒットはありません。',
} satisfies Translation<typeof hitSuppressedEn>;
