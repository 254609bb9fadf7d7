import { createLog } from './createLog';

it('writes all parts as they are', () => {
  const error = jest.fn();
  const odd = Symbol('odd');
  createLog({ error })('Callback "a" failed:', odd, null);
  expect(error.mock.calls).toEqual([['Callback "a" failed:', odd, null]]);
});

it('survives a console that throws', () => {
  const log = createLog({
    error() {
      throw new Error('no console');
    },
  });
  expect(log('anything')).toBeUndefined();
});
