import type { Callback } from '../../../page/registry';
import { createAppliedNames } from './createAppliedNames';

const callback: Callback = { run: () => {} };

it('knows each callback that has run for as long as it is registered, however many came and went', () => {
  const callbacks = new Map([['always there', callback]]);
  const applied = createAppliedNames({ callbacks });
  applied.add('always there');
  let kept = 0;
  for (let number = 0; number < 2000; number++) applied.add(`once ${number}`);
  for (let number = 0; number < 2000; number++) if (applied.has(`once ${number}`)) kept++;
  expect(applied.has('always there')).toBe(true);
  expect(applied.has('never ran')).toBe(false);
  expect(applied.has('once 1999')).toBe(true);
  expect(kept).toBeLessThan(400);
});

it('forgets none of many that are registered', () => {
  const names = Array.from({ length: 1000 }, (_, number) => `callback ${number}`);
  const applied = createAppliedNames({ callbacks: new Map(names.map((name) => [name, callback])) });
  for (const name of names) applied.add(name);
  expect(names.filter((name) => !applied.has(name))).toEqual([]);
});
