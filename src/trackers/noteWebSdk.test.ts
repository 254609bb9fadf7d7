/** @jest-environment jsdom */
import type { Page, WebSdkRegistration } from '../page/page';
import { type LoadingPage, noteWebSdk } from './noteWebSdk';

type Monitor = Record<string, unknown>;
const globals = window as unknown as { __alloyMonitors: unknown };

const HOOKS = [
  'onBeforeCommand',
  'onCommandResolved',
  'onCommandRejected',
  'onBeforeNetworkRequest',
  'onNetworkResponse',
  'onNetworkError',
];

const registration = (instance?: string): WebSdkRegistration => ({
  instance,
  found: jest.fn(),
  log: jest.fn(),
});

const createPage = (): LoadingPage => ({ load: jest.fn(async () => 'loaded') });

/** As the Web SDK does it. */
function notify(hook: string, data: object) {
  for (const monitor of globals.__alloyMonitors as Monitor[]) {
    if (monitor[hook]) (monitor[hook] as (data: object) => void)(data);
  }
}
const notesOf = (page: Page) => (page.webSdk ?? []).map(([hook, data]) => [hook, data]);

beforeEach(() => {
  Reflect.deleteProperty(globals, '__alloyMonitors');
});

it('notes what is wanted and all that is told, in order and with its time', async () => {
  const page = createPage();
  const wanted = registration('alloy');
  expect(await noteWebSdk(page, wanted)).toBe('loaded');
  expect(page.load).toHaveBeenCalledWith('web-sdk.js');
  const before = Date.now();
  const told = HOOKS.map((hook) => [hook, { hook }] as const);
  for (const [hook, data] of told) notify(hook, data);
  expect(notesOf(page)).toEqual([['listen', wanted], ...told]);
  for (const [, , at] of (page.webSdk ?? []).slice(1)) {
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now());
  }
});

it('has no hook that nobody reads', () => {
  noteWebSdk(createPage(), registration());
  const [monitor] = globals.__alloyMonitors as Monitor[];
  expect(Object.keys(monitor ?? {})).toEqual(HOOKS);
});

it('listens once, for however many instances and copies', () => {
  const page = createPage();
  const [first, second] = [registration('a'), registration('b')];
  noteWebSdk(page, first);
  noteWebSdk(page, second);
  expect(globals.__alloyMonitors).toHaveLength(1);
  expect(notesOf(page)).toEqual([
    ['listen', first],
    ['listen', second],
  ]);
});

it('listens by monitors that were there before, which go on as they did', () => {
  const calls: unknown[] = [];
  const theirs: Monitor = {
    name: 'theirs',
    onBeforeCommand(this: Monitor, data: unknown) {
      calls.push([this['name'], data]);
    },
  };
  const list = [theirs, {}];
  globals.__alloyMonitors = list;
  const page = createPage();
  noteWebSdk(page, registration());
  expect(globals.__alloyMonitors).toBe(list);
  expect(list).toHaveLength(3);
  const data = {};
  notify('onBeforeCommand', data);
  expect(calls).toEqual([['theirs', data]]);
  expect(notesOf(page).slice(1)).toEqual(Array(3).fill(['onBeforeCommand', data]));
});

it.each<[string, () => unknown]>([
  ['a frozen list', () => Object.freeze([{}])],
  ['a sealed list', () => Object.seal([{}])],
  ['a frozen monitor', () => [Object.freeze({ onBeforeCommand() {} })]],
  ['no monitor at all', () => [null, undefined, 5, 'text', {}]],
  [
    'a monitor whose hooks can only be read',
    () => [
      Object.create({
        get onBeforeCommand() {
          return () => {};
        },
      }),
    ],
  ],
  ['a proxy that takes nothing', () => [new Proxy({}, { set: () => false })]],
])('gets along with %s', async (_, create) => {
  globals.__alloyMonitors = create();
  await expect(noteWebSdk(createPage(), registration())).resolves.toBe('loaded');
});

it('keeps no more than a thousand notes, while nobody takes them', () => {
  const page = createPage();
  noteWebSdk(page, registration());
  for (let count = 0; count < 3000; count++) notify('onBeforeCommand', {});
  expect(page.webSdk).toHaveLength(1001);
});

it('says that the hosted file can not be had', async () => {
  const page = { load: () => Promise.reject('blocked') };
  await expect(noteWebSdk(page, registration())).rejects.toBe('blocked');
});
