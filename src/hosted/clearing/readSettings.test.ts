import { readSettings } from './readSettings';

it.each([undefined, null, 5, 'all', {}, { mode: 'off' }, { mode: 'never' }])(
  'clears nothing for %j',
  (saved) => {
    expect(readSettings(saved)).toBeUndefined();
  },
);

it.each([
  [{ mode: 'all' }, { mode: 'all', keep: [], also: [] }],
  [
    { mode: 'sent', keep: ['eVar1'], also: ['pageName'] },
    { mode: 'sent', keep: ['eVar1'], also: ['pageName'] },
  ],
  [
    { mode: 'sent', keep: 'eVar1', also: ['', 5, null, 'server'] },
    { mode: 'sent', keep: [], also: ['server'] },
  ],
])('reads %j', (saved, expected) => {
  expect(readSettings(saved)).toEqual(expected);
});
