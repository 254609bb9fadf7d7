/** @jest-environment jsdom */

import { createRequestWatch } from './createRequestWatch';

const globals = window as unknown as Record<string, unknown>;
const imageOf = (id: number) => ({ src: `https://m.test/b/ss/suite/1/JS/s${id}?AQB=1` });

it('finds the request of a hit behind others that left since, however many hits leave by beacon meanwhile', () => {
  const { watch_, find_ } = createRequestWatch();
  watch_('many');
  for (const id of [1, 2, 3]) globals['s_i_many'] = imageOf(id);
  for (let beacon = 0; beacon < 50; beacon++) watch_('many');
  expect([1, 2, 3].map((id) => find_(`${id}`))).toEqual([1, 2, 3].map(imageOf));
});

it('finds the request of a hit that waits for its answer while other trackers send many', () => {
  const { watch_, find_ } = createRequestWatch();
  watch_('constructor');
  watch_('busy');
  globals['s_i_constructor'] = imageOf(1);
  for (let id = 2; id < 60; id++) globals['s_i_busy'] = imageOf(id);
  expect(find_('1')).toEqual(imageOf(1));
});

it('finds what left before it was watched', () => {
  globals['s_i_early'] = imageOf(1);
  const { watch_, find_ } = createRequestWatch();
  watch_('early');
  expect(find_('1')).toEqual(imageOf(1));
});

it('finds the request of a tracker with several report suites, and one by XMLHttpRequest', () => {
  const { watch_, find_ } = createRequestWatch();
  watch_('one,two,three');
  globals['s_i_one_two_three'] = { responseURL: imageOf(1).src, status: 500 };
  expect(find_('1')).toMatchObject({ status: 500 });
});

it.each([undefined, null, 5, 'text'])('finds nothing in %p', (value) => {
  const { watch_, find_ } = createRequestWatch();
  watch_(`odd${value}`);
  globals[`s_i_odd${value}`] = value;
  expect(find_('1')).toBeUndefined();
});
