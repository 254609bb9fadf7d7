import { appliesTo, namesOf } from './appliesTo';

const PAGE = { type: 'page' };

it.each<[trackers: string[] | undefined, hitTypes: string[] | undefined, tracker: string, boolean]>(
  [
    [undefined, undefined, 'adobe-analytics', true],
    [[], [], 'adobe-analytics', true],
    [['adobe-analytics'], ['page'], 'adobe-analytics', true],
    [['built-in'], undefined, 'adobe-analytics', false],
    [undefined, ['custom', 'exit'], 'adobe-analytics', false],
    [['web-sdk'], undefined, 'web-sdk:shop', true],
    [['web-sdk:shop', 'built-in'], undefined, 'web-sdk:shop', true],
    [['web-sdk:alloy'], undefined, 'web-sdk:shop', false],
    [['global:s2'], undefined, 'global:s', false],
  ],
)(
  'for trackers %j and types %j, a page view of %s: %s',
  (trackers, hitTypes, tracker, expected) => {
    expect(appliesTo({ trackers, hitTypes }, namesOf(tracker), PAGE)).toBe(expected);
  },
);

it('reads no type where it is not asked for', () => {
  const hit = {
    get type(): string {
      throw new Error('read');
    },
  };
  expect(appliesTo({ trackers: ['built-in'] }, namesOf('built-in'), hit)).toBe(true);
});
