import { comboKey } from './comboKey';

const key = (name: string, altKey = false) => ({ key: name, altKey });
const list = { active: 1, count: 30, chosen: false };

test.each([
  ['ArrowDown', { show: 'first' }],
  ['ArrowUp', { show: 'last' }],
  ['Enter', undefined],
  ['Escape', undefined],
  ['Tab', undefined],
  ['PageDown', undefined],
])('%s on a closed list: %j', (name, step) => {
  expect(comboKey(key(name), undefined)).toEqual(step);
});

test.each([
  ['ArrowDown', 1, { mark: 2 }],
  ['ArrowDown', 29, { mark: 0 }],
  ['ArrowDown', -1, { mark: 0 }],
  ['ArrowUp', 1, { mark: 0 }],
  ['ArrowUp', 0, { mark: 29 }],
  ['ArrowUp', -1, { mark: 29 }],
  ['PageDown', 1, { mark: 11 }],
  ['PageDown', 25, { mark: 29 }],
  ['PageUp', 25, { mark: 15 }],
  ['PageUp', 5, { mark: 0 }],
  ['Enter', 1, { choose: true }],
  ['Enter', -1, { close: true }],
  ['Escape', 1, { close: true }],
  ['Home', 1, undefined],
  ['ArrowLeft', 1, undefined],
  ['a', 1, undefined],
])('%s with choice %i marked: %j', (name, active, step) => {
  expect(comboKey(key(name), { ...list, active })).toEqual(step);
});

test('Alt and the arrows open and close the list', () => {
  expect(comboKey(key('ArrowDown', true), undefined)).toEqual({ show: 'first' });
  expect(comboKey(key('ArrowUp', true), undefined)).toBeUndefined();
  expect(comboKey(key('ArrowUp', true), list)).toEqual({ close: true });
});

test('Tab takes only what the user marked, and moves on', () => {
  expect(comboKey(key('Tab'), list)).toBeUndefined();
  expect(comboKey(key('Tab'), { ...list, chosen: true })).toEqual({ choose: true, keep: true });
});

test.each(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Tab'])(
  '%s does nothing where nothing was found',
  (name) => {
    expect(comboKey(key(name), { active: -1, count: 0, chosen: true })).toBeUndefined();
  },
);
