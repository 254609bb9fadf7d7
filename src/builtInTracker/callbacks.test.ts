import { createCallbackList } from './callbacks';

test('runs callbacks in order with a fresh list of arguments, and logs the one that fails by its name', () => {
  const errors: [string, unknown][] = [];
  const calls: unknown[][] = [];
  const list = createCallbackList('Post-track', (message, error) => errors.push([message, error]));
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
  expect(errors[0]).toEqual(['Post-track callback "mirror" failed', failure]);
});

test('ignores what is no function', () => {
  const list = createCallbackList('Pre-track', () => undefined);
  list.add_('text' as never);
  list.add_(null as never);
  expect(() => list.run_('url')).not.toThrow();
});
