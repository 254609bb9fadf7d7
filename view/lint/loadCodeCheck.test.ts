import { message } from '../texts/text';
import { loadCodeCheck } from './loadCodeCheck';

const CALLBACK = { source: 'var ;', arguments: [], trackers: [], hitTypes: [] };

test('goes on without a check that fails to load, and tries again later', async () => {
  await expect(loadCodeCheck(() => Promise.reject(new Error('offline')))).resolves.toBeUndefined();
  const found = { rule: 'syntax', line: 1, column: 5, message: message('lint.syntax.endsEarly') };
  const check = await loadCodeCheck(async () => ({ checkCode: () => found }));
  expect(check?.(CALLBACK)).toEqual(found);
});
