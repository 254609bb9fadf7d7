import { emptyNamed } from '../../domain/trackers/namedTrackers';
import { trackerNames } from '../../domain/trackers/trackers';
import { checkCode } from '../../lint/checkCode';
import { showMessage } from '../../texts/text';
import {
  type ConfigurationValues,
  configurationForm as form,
  renameTracker,
} from './configuration.form';

const FULL = {
  trackers: [
    { type: 'global', variable: 's' },
    { type: 'web-sdk', instance: 'alloy' },
    { type: 'adobe-analytics' },
    {
      type: 'built-in',
      reportSuites: { production: ['prod', 'a,b'], development: ['%Suites, all%'] },
      trackingServer: 'metrics.example.com',
      charSet: 'UTF-8',
    },
  ],
  callbacks: [
    {
      name: 'Mirror purchases',
      enabled: true,
      source: 'send(requestUrl);',
      arguments: [{ name: 'tier', value: '%Customer Tier%' }],
      trackers: ['adobe-analytics'],
      hitTypes: ['page', 'custom'],
    },
    { name: 'Off', enabled: false, source: 'a();', arguments: [] },
  ],
  clearVariables: { mode: 'sent', keep: ['campaign'], also: ['contextData'] },
  unconfirmedAfter: 5000,
  inspector: false,
};

const errorsOf = (settings: unknown) =>
  form
    .validate(form.fromSettings(settings), checkCode)
    .map(({ path, message }) => [path, showMessage(message)]);

const callback = (changed: object) => ({ name: 'A', source: 'a();', ...changed });

const withFirst = (
  values: ConfigurationValues,
  changed: Partial<ConfigurationValues['callbacks'][number]>,
): ConfigurationValues => ({
  ...values,
  callbacks: values.callbacks.map((entry, index) =>
    index === 0 ? { ...entry, ...changed } : entry,
  ),
});

test.each([
  {},
  FULL,
  { trackers: [{ type: 'adobe-analytics' }], callbacks: [] },
  { trackers: [{ type: 'built-in', reportSuites: {} }] },
  {
    trackers: [{ type: 'adobe-analytics' }, { type: 'adobe-analytics' }, { type: 'of the future' }],
  },
  { trackers: [{ type: 'web-sdk' }] },
  {
    trackers: [
      { type: 'web-sdk', instance: ' two ' },
      { type: 'web-sdk', instance: '%Instance%', edge: true },
    ],
  },
])('returns unchanged what the user did not touch: %j', (settings) => {
  expect(form.toSettings(form.fromSettings(settings))).toEqual(settings);
});

test('listens to the Adobe Analytics extension when nothing was saved, and saves nothing then', () => {
  const values = form.fromSettings(null);
  expect(values.trackers).toMatchObject([
    { type: 'adobe-analytics', on: true },
    { type: 'built-in', on: false },
  ]);
  expect(errorsOf(null)).toEqual([]);
  expect(form.toSettings(values)).toEqual({});
});

test('shows a saved callback and opens the first one', () => {
  const values = form.fromSettings(FULL);
  expect(values.callbacks[0]).toMatchObject(FULL.callbacks[0] ?? {});
  expect(values.callbacks[1]).toMatchObject({ name: 'Off', enabled: false });
  expect(values.selected).toBe(values.callbacks[0]?.id);
});

test('shows report suites with commas between them', () => {
  const builtIn = form.fromSettings(FULL).trackers.find(({ type }) => type === 'built-in');
  expect(builtIn).toMatchObject({
    on: true,
    reportSuites: { production: 'prod, a,b', staging: '', development: '%Suites, all%' },
  });
});

test('a change leaves everything else as it was saved', () => {
  const values = withFirst(form.fromSettings(FULL), { enabled: false });
  const [first, second] = FULL.callbacks;
  expect(form.toSettings(values)).toEqual({
    ...FULL,
    callbacks: [{ ...first, enabled: false }, second],
  });
});

test('splits report suites at commas, but not inside a data element', () => {
  const values = form.fromSettings({ trackers: [{ type: 'built-in' }] });
  const trackers = values.trackers.map((entry) =>
    entry.type === 'built-in'
      ? {
          ...entry,
          reportSuites: { production: ' a,b , %Suites, all%,', staging: '', development: '' },
        }
      : entry,
  );
  expect(form.toSettings({ ...values, trackers })).toEqual({
    trackers: [{ type: 'built-in', reportSuites: { production: ['a', 'b', '%Suites, all%'] } }],
  });
});

test('a tracker that is switched off is not saved', () => {
  const values = form.fromSettings(FULL);
  const trackers = values.trackers.map((entry) =>
    'on' in entry ? { ...entry, on: false } : entry,
  );
  expect(form.toSettings({ ...values, trackers }).trackers).toEqual(FULL.trackers.slice(0, 2));
});

test.each<[string, unknown, [string, string][]]>([
  [
    'no tracker at all',
    { trackers: [] },
    [['trackers', 'Choose at least one tracker, or no callback will ever run.']],
  ],
  [
    'a variable with window before it',
    { trackers: [{ type: 'global', variable: 'window.s' }] },
    [['trackers.0.variable', 'Write the variable’s name alone: s, not window.s.']],
  ],
  [
    'a property of an object',
    { trackers: [{ type: 'global', variable: 'site.tracker' }] },
    [
      [
        'trackers.0.variable',
        '“site.tracker” is a property of an object. Only a variable of the page itself can be listened to: put the tracker into one.',
      ],
    ],
  ],
  [
    'a variable that can’t be one',
    { trackers: [{ type: 'global', variable: 's-1' }] },
    [
      [
        'trackers.0.variable',
        '“s-1” can’t be a JavaScript name. Use letters, digits, _ and $, and do not begin with a digit.',
      ],
    ],
  ],
  [
    'a variable twice, and one without a name',
    { trackers: ['s', 's', ''].map((variable) => ({ type: 'global', variable })) },
    [
      ['trackers.1.variable', '“s” is in the list already. Remove one of them.'],
      ['trackers.2.variable', 'Name the variable, or remove it.'],
    ],
  ],
  [
    'instances: a doubled one, one without a name, window before the name, what can’t be a name',
    {
      trackers: ['alloy', 'alloy', '', 'window.alloy', 'site.alloy', 'my alloy', '12'].map(
        (instance) => ({ type: 'web-sdk', instance }),
      ),
    },
    [
      ['trackers.1.instance', '“alloy” is in the list already. Remove one of them.'],
      ['trackers.2.instance', 'Name the instance, or remove it.'],
      ['trackers.3.instance', 'Write the instance’s name alone: alloy, not window.alloy.'],
      ...['site.alloy', 'my alloy', '12'].map((name, index): [string, string] => [
        `trackers.${index + 4}.instance`,
        `“${name}” can’t be the name of an instance. Write the name alone, without spaces, dots, quotes and brackets, such as alloy.`,
      ]),
    ],
  ],
  [
    'the same instance once named and once left out',
    { trackers: [{ type: 'web-sdk' }, { type: 'web-sdk', instance: 'alloy' }] },
    [['trackers.1.instance', '“alloy” is in the list already. Remove one of them.']],
  ],
  [
    'a tracking server with a protocol, a report suite with a space, a wrong variable',
    {
      trackers: [
        {
          type: 'built-in',
          reportSuites: { staging: ['my suite'] },
          trackingServer: 'https://metrics.example.com',
          variable: '1',
        },
      ],
    },
    [
      [
        'trackers.0.staging',
        '“my suite” is not a report suite ID. Write IDs with commas between them and no spaces inside.',
      ],
      [
        'trackers.0.trackingServer',
        'Write the host name alone, such as metrics.example.com: no https:// and no path.',
      ],
      [
        'trackers.0.variable',
        '“1” can’t be a JavaScript name. Use letters, digits, _ and $, and do not begin with a digit.',
      ],
    ],
  ],
  [
    'a doubled name, whatever the spaces around it',
    { callbacks: [callback({}), callback({ name: ' A ' })] },
    [
      [
        'callbacks.1.name',
        'Another callback is called “A” already. Give this one a name of its own.',
      ],
    ],
  ],
  [
    'what is wrong inside a callback, also one that is off',
    { callbacks: [callback({}), callback({ name: '', enabled: false, source: ')' })] },
    [
      ['callbacks.1.name', 'Give the callback a name.'],
      ['callbacks.1.source', 'Unexpected “)”.'],
    ],
  ],
])('refuses %s', (_, settings, errors) => {
  expect(errorsOf(settings)).toEqual(errors);
});

test('data elements are welcome in the built-in tracker’s fields', () => {
  const reportSuites = { production: ['%Suite of the day%', 'a%Stage%'] };
  const settings = {
    trackers: [
      { type: 'built-in', reportSuites, trackingServer: '%Server / path%', variable: '%Name%' },
    ],
  };
  expect(errorsOf(settings)).toEqual([]);
});

test.each(['alloy', 'my-alloy', 'größe2', '%Instance . of the day%', 'alloy%Number%'])(
  'an instance may be called %s',
  (instance) => {
    expect(errorsOf({ trackers: [{ type: 'web-sdk', instance }] })).toEqual([]);
  },
);

test('an instance that was left out is alloy, and stays left out', () => {
  const values = form.fromSettings({ trackers: [{ type: 'web-sdk' }] });
  expect(trackerNames(values.trackers)).toEqual(['web-sdk:alloy']);
  const named = values.trackers.map((entry) =>
    entry.type === 'web-sdk' ? { ...entry, name: ' shop ' } : entry,
  );
  expect(form.toSettings({ ...values, trackers: named }).trackers).toEqual([
    { type: 'web-sdk', instance: 'shop' },
  ]);
});

test('a new instance is saved with its name, also with the usual one', () => {
  const values = form.fromSettings(null);
  const trackers = [...values.trackers, emptyNamed('web-sdk', 'alloy')];
  expect(form.toSettings({ ...values, trackers }).trackers).toEqual([
    { type: 'adobe-analytics' },
    { type: 'web-sdk', instance: 'alloy' },
  ]);
});

test('opens the callback that a field belongs to', () => {
  const values = form.fromSettings(FULL);
  expect(form.reveal?.(values, 'callbacks.1.arguments.0.name').selected).toBe('1');
  expect(form.reveal?.(values, 'trackers').selected).toBe('0');
});

test.each([
  null,
  5,
  'text',
  { trackers: 'all', callbacks: 'none' },
  { trackers: [null, 3], callbacks: [null, 'x'] },
  {
    callbacks: [
      {},
      { name: 3, source: 4, enabled: 'no', arguments: [{ name: {} }], trackers: 'x' },
    ],
  },
  {
    trackers: [
      { type: 'built-in', reportSuites: ['a'], trackingServer: 4 },
      { type: 'global' },
      {},
    ],
  },
])('opens when %j was saved', (settings) => {
  const values = form.fromSettings(settings);
  expect(values.trackers.length).toBeGreaterThan(0);
  expect(form.toSettings(values)).toEqual(expect.any(Object));
});

test('one broken callback does not cost the others', () => {
  const settings = { callbacks: [null, callback({ trackers: ['built-in', 7] })] };
  expect(form.toSettings(form.fromSettings(settings))).toEqual({
    callbacks: [callback({ trackers: ['built-in'] })],
  });
});

describe('a tracker that gets another name', () => {
  const chosen = (...trackers: string[]) => [callback({ trackers })];
  const renamed = (
    settings: { trackers: object[]; callbacks: object[] },
    from: string,
    to: string,
  ) =>
    renameTracker(form.fromSettings(settings), from, to).callbacks.map(({ trackers }) => trackers);
  const trackers = [{ type: 'global', variable: 's2' }, { type: 'adobe-analytics' }];

  test('keeps the callbacks that chose it', () => {
    const callbacks = chosen('global:s', 'adobe-analytics');
    expect(renamed({ trackers, callbacks }, 'global:s', 'global:s2')).toEqual([
      ['global:s2', 'adobe-analytics'],
    ]);
  });

  test('goes for an instance of the Web SDK as well', () => {
    const settings = {
      trackers: [{ type: 'web-sdk', instance: 'shop' }],
      callbacks: chosen('web-sdk:alloy', 'web-sdk'),
    };
    expect(renamed(settings, 'web-sdk:alloy', 'web-sdk:shop')).toEqual([
      ['web-sdk:shop', 'web-sdk'],
    ]);
  });

  test('leaves them alone where the old name is still there, or the new one is not', () => {
    const callbacks = chosen('adobe-analytics');
    expect(renamed({ trackers, callbacks }, 'adobe-analytics', 'global:s2')).toEqual([
      ['adobe-analytics'],
    ]);
    expect(renamed({ trackers, callbacks: chosen('global:s') }, 'global:s', 'global:')).toEqual([
      ['global:s'],
    ]);
  });
});

test.each([
  [undefined, false],
  [[callback({ source: '' })], false],
  [[callback({ source: '' }), callback({ name: 'B' })], true],
  // Code that is switched off must be right all the same: it is compiled into the library.
  [[callback({ enabled: false })], true],
])('the callbacks %j need the check of code: %s', (callbacks, needed) => {
  expect(form.usesTool?.(form.fromSettings({ callbacks }))).toBe(needed);
});
