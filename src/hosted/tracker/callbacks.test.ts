import { createCallbackList } from './callbacks';

const logged: unknown[][] = [];
Object.assign(globalThis, {
  turbine: { logger: { error: (...line: unknown[]) => logged.push(line) } },
});

test('runs callbacks in order with a fresh list of arguments, and logs the one that fails by its name', () => {
  const calls: unknown[][] = [];
  const list = createCallbackList('Post-track');
  const failure = new Error('failed');
  list.add_((...args) => {
    calls.push(args);
    args.push('added');
  }, 'extra');
  list.add_(function mirror() {
    throw failure;
  });
  list.add_((...args) => calls.push(args));
  list.run_('url');
  list.run_('url2');
  expect(calls.map(([url]) => url)).toEqual(['url', 'url', 'url2', 'url2']);
  expect(calls[2]?.slice(0, 2)).toEqual(['url2', 'extra']);
  expect(logged[0]).toEqual(['Post-track callback "mirror" failed:', failure]);
});

test('runs one that another registers for the same hit too', () => {
  const list = createCallbackList('Pre-track');
  const calls: string[] = [];
  list.add_(() => list.add_((url) => calls.push(url)));
  list.run_('url');
  expect(calls).toEqual(['url']);
});

test('ignores what is no function', () => {
  const list = createCallbackList('Pre-track');
  list.add_('text' as never);
  list.add_(null as never);
  expect(() => list.run_('url')).not.toThrow();
});
