import { showMessage } from '../texts/text';
import { NO_OUTCOME, withHeard } from './outcome';
import type { Heard } from './runIsolated';
import { summarize } from './summarize';
import './texts';

const said = (...heard: Heard[]) => {
  const { message, detail } = summarize(heard.reduce(withHeard, NO_OUTCOME));
  return [showMessage(message), detail].filter(Boolean).join(' ');
};

const returned = (value?: string): Heard => ({ kind: 'returned', ms: 1, value, promise: false });
const promised: Heard = { kind: 'returned', ms: 1, value: undefined, promise: true };
const at = { text: 'Error: no', line: 2, page: false };

test.each<[string, Heard[]]>([
  ['Running…', [{ kind: 'started', type: 'page' }]],
  ['Running…', [returned()]],
  ['Ran in 1 ms and returned nothing.', [returned(), { kind: 'done' }]],
  ['Ran in 1 ms and returned a value: 5', [returned('5'), { kind: 'done' }]],
  ['Ran in 1 ms. Its timers were still running', [returned(), { kind: 'waiting' }]],
  ['Ran in 1 ms and returned a promise, which was still pending', [promised, { kind: 'waiting' }]],
  [
    'Ran in 1 ms and returned a promise, which was resolved.',
    [promised, { kind: 'resolved', value: undefined }, { kind: 'done' }],
  ],
  [
    'Ran in 1 ms and returned a promise, which was rejected by an error in line 2: Error: no',
    [promised, { kind: 'rejected', ...at }, { kind: 'done' }],
  ],
  [
    'Threw an error in line 2, after 1 ms: Error: no',
    [{ kind: 'threw', ms: 1, ...at }, { kind: 'done' }],
  ],
  ['Stopped: the code did not', [{ kind: 'stopped' }]],
  ['Stopped: the callback returned', [promised, { kind: 'stopped' }]],
  ['The code can’t be tried here', [{ kind: 'refused', reason: 'worker-src' }]],
])('%s', (sentence, heard) => {
  expect(said(...heard)).toContain(sentence);
});

test('what is heard of one kind is kept in order', () => {
  const line = (text: string): Heard => ({ kind: 'console', level: 'log', text });
  const { lists, more } = [line('a'), line('b'), { kind: 'more', of: 'console' } as const].reduce(
    withHeard,
    NO_OUTCOME,
  );
  expect(lists.console.map(({ text }) => text)).toEqual(['a', 'b']);
  expect(more).toEqual(['console']);
});
