import type { ClearingMode, ClearingValues } from '../../domain/clearing/clearing';
import { showMessage } from '../../texts/text';
import { configurationForm as form } from './configuration.form';

const FULL = {
  clearVariables: { mode: 'sent', keep: ['campaign', 'eVar7'], also: ['contextData', 'pageName'] },
};

const errorsOf = (settings: unknown) =>
  form
    .validate(form.fromSettings(settings))
    .map(({ path, message }) => [path, showMessage(message)]);

const changed = (settings: unknown, change: Partial<ClearingValues>) => {
  const values = form.fromSettings(settings);
  return { ...values, clearing: { ...values.clearing, ...change } };
};

const named = (...names: string[]) => names.map((name, index) => ({ id: `${index}`, name }));

test.each([
  FULL,
  { clearVariables: { mode: 'off' } },
  { clearVariables: { also: [], keep: [], mode: 'all' } },
  { clearVariables: { mode: 'off', keep: ['eVar1'] }, unconfirmedAfter: 10000 },
  { clearVariables: { mode: 'sent', keep: ['unknown', ' spaced '], of: 'the future' } },
  { unconfirmedAfter: 1 },
  { inspector: true },
])('returns unchanged what the user did not touch: %j', (settings) => {
  expect(form.toSettings(form.fromSettings(settings))).toEqual(settings);
});

test('clears nothing at first, waits ten seconds, and saves neither', () => {
  const values = form.fromSettings(null);
  expect(values.clearing).toMatchObject({ mode: 'off', keep: [], also: [] });
  expect(values.unconfirmedAfter).toBe('10000');
  expect(form.toSettings(values)).toEqual({});
});

test.each<ClearingMode>(['sent', 'all'])('saves the mode %s alone', (mode) => {
  expect(form.toSettings(changed(null, { mode }))).toEqual({ clearVariables: { mode } });
});

test('switched off, the lists stay; switched on again, they are as they were', () => {
  const off = form.toSettings(changed(FULL, { mode: 'off' }));
  expect(off).toEqual({ clearVariables: { ...FULL.clearVariables, mode: 'off' } });
  expect(form.toSettings(changed(off, { mode: 'sent' }))).toEqual(FULL);
});

test('switched off without lists, nothing is left', () => {
  expect(form.toSettings(changed({ clearVariables: { mode: 'all' } }, { mode: 'off' }))).toEqual(
    {},
  );
});

test('rows that nobody wrote into are not saved, and nothing is wrong with them', () => {
  const values = changed(null, { mode: 'sent', keep: named('', ' eVar1 '), also: named(' ') });
  expect(form.toSettings(values)).toEqual({ clearVariables: { mode: 'sent', keep: ['eVar1'] } });
  expect(form.validate(values)).toEqual([]);
});

const UNKNOWN = 'is no variable that can be cleared. Choose one from the list, or remove it.';

test.each<[string, { keep?: string[]; also?: string[] }, [string, string][]]>([
  ['an unknown name', { keep: ['tier'] }, [['clearing.keep.0', `“tier” ${UNKNOWN}`]]],
  [
    'what the tracker finds out by itself',
    { also: ['browserWidth'] },
    [['clearing.also.0', `“browserWidth” ${UNKNOWN}`]],
  ],
  [
    'a name of every object',
    { keep: ['toString'] },
    [['clearing.keep.0', `“toString” ${UNKNOWN}`]],
  ],
  [
    'another spelling',
    { also: ['pagename'] },
    [['clearing.also.0', '“pagename” is no variable. Did you mean pageName?']],
  ],
  [
    'context data without a key',
    { also: ['contextData.'] },
    [['clearing.also.0', `“contextData.” ${UNKNOWN}`]],
  ],
  [
    'a name twice',
    { keep: ['eVar1', 'prop1', 'eVar1'] },
    [['clearing.keep.2', 'eVar1 is in this list already. Remove one of them.']],
  ],
  [
    'a name in both lists',
    { keep: ['pageName'], also: ['server', 'pageName'] },
    [
      [
        'clearing.also.1',
        'pageName is under “Keep” already, which goes first. Remove it here or there.',
      ],
    ],
  ],
])('refuses %s, but not while nothing is cleared', (_, lists, errors) => {
  expect(errorsOf({ clearVariables: { mode: 'all', ...lists } })).toEqual(errors);
  expect(errorsOf({ clearVariables: { mode: 'off', ...lists } })).toEqual([]);
});

test('what is cleared anyway, and what no list offers, may be named', () => {
  const also = ['eVar1', 'currencyCode', 'contextData.page.type'];
  expect(errorsOf({ clearVariables: { mode: 'sent', also } })).toEqual([]);
});

test.each([
  [{ clearVariables: 'sent' }, undefined],
  [{ clearVariables: { keep: ['eVar1'] } }, { mode: 'off', keep: ['eVar1'] }],
  [{ clearVariables: { mode: 'some', also: 'pageName' } }, { mode: 'off' }],
  [{ clearVariables: {} }, { mode: 'off' }],
  [{ clearVariables: { mode: 'all', keep: [3, 'eVar1', null] } }, { mode: 'all', keep: ['eVar1'] }],
])('opens, and saves nothing broken, when %j was saved', (settings, clearVariables) => {
  expect(form.toSettings(form.fromSettings(settings)).clearVariables).toEqual(clearVariables);
});

describe('the wait for unconfirmed hits', () => {
  const withWait = (unconfirmedAfter: string, settings: unknown = null) => ({
    ...form.fromSettings(settings),
    unconfirmedAfter,
  });
  const WRONG =
    'Write whole milliseconds in digits alone, from 1 to 2147483647: 10000 is ten seconds.';

  test.each([
    ['5000', { unconfirmedAfter: 5000 }],
    [' 1 ', { unconfirmedAfter: 1 }],
    ['10000', {}],
    ['', {}],
  ])('“%s” is saved as %j', (written, settings) => {
    expect(form.validate(withWait(written))).toEqual([]);
    expect(form.toSettings(withWait(written))).toEqual(settings);
  });

  test('emptied, it is the default again', () => {
    expect(form.toSettings(withWait('', { unconfirmedAfter: 5000 }))).toEqual({});
  });

  test.each(['0', '-1', '1.5', '1e3', '0x10', 'ten', '%Wait%', '2147483648'])(
    '“%s” is refused',
    (written) => {
      expect(
        form.validate(withWait(written)).map(({ path, message }) => [path, showMessage(message)]),
      ).toEqual([['unconfirmedAfter', WRONG]]);
    },
  );

  test.each([0, 1.5, -3])('%d, saved by hand, is shown and refused', (unconfirmedAfter) => {
    expect(form.fromSettings({ unconfirmedAfter }).unconfirmedAfter).toBe(`${unconfirmedAfter}`);
    expect(errorsOf({ unconfirmedAfter })).toEqual([['unconfirmedAfter', WRONG]]);
  });

  test('a text is dropped', () => {
    expect(form.toSettings(form.fromSettings({ unconfirmedAfter: '5000' }))).toEqual({});
  });
});
