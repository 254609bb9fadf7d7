import { message } from '../texts/text';
import { createFormStore, shownError } from './createFormStore';
import type { ViewForm } from './viewForm';

interface Values {
  name: string;
  source: string;
  open: string;
}

/** Says whether code is right. */
type Check = (source: string) => boolean;

const form: ViewForm<{ name: string }, Values, Check> = {
  fromSettings: (settings) => ({
    name:
      settings && typeof settings === 'object' && 'name' in settings ? String(settings.name) : '',
    source: 'x',
    open: '',
  }),
  toSettings: ({ name }) => ({ name }),
  validate: ({ name, source }, isRight) => [
    ...(name === '' ? [{ path: 'name', message: message('callback.name.missing') }] : []),
    ...(isRight && !isRight(source)
      ? [{ path: 'source', message: message('callback.source.missing') }]
      : []),
  ],
  usesTool: ({ source }) => source !== '',
  reveal: (values, path) => ({ ...values, open: path }),
};

const storeWith = (check?: Check) => createFormStore(form, async () => check);
const nothingIsRight: Check = () => false;

test('answers the host before it has said anything', async () => {
  const store = storeWith();
  expect(store.getState()).toBeUndefined();
  expect(store.getSettings()).toEqual({ name: '' });
  await expect(store.validate()).resolves.toBe(false);
});

test('an error shows once its field was left, or the user tried to save', async () => {
  const store = storeWith();
  store.init(null);
  const shown = () => {
    const state = store.getState();
    return state && shownError(state, 'name');
  };
  expect(shown()).toBeUndefined();
  store.touch('other');
  expect(shown()).toBeUndefined();
  store.touch('name');
  expect(shown()).toBeDefined();
  store.init(null);
  expect(shown()).toBeUndefined();
  await store.validate();
  expect(shown()).toBeDefined();
});

test('a failed validation opens and focuses the first wrong field, each time anew', async () => {
  const store = storeWith(nothingIsRight);
  store.init(null);
  await expect(store.validate()).resolves.toBe(false);
  const first = store.getState()?.focus;
  expect(first).toEqual({ path: 'name' });
  expect(store.getState()?.values.open).toBe('name');
  await store.validate();
  expect(store.getState()?.focus).not.toBe(first);
});

test('validation waits for the tool', async () => {
  let arrive: (check: Check) => void = () => {};
  const store = createFormStore(form, () => new Promise((resolve) => (arrive = resolve)));
  store.init({ name: 'A' });
  const answer = store.validate();
  arrive(nothingIsRight);
  await expect(answer).resolves.toBe(false);
  expect(store.getState()?.focus).toEqual({ path: 'source' });
});

test('validation goes on without a tool that can’t be had', async () => {
  const store = storeWith(undefined);
  store.init({ name: 'A' });
  await expect(store.validate()).resolves.toBe(true);
});

test('the tool is neither fetched nor waited for as long as the values have no use for it', async () => {
  const load = jest.fn(() => new Promise<Check>(() => {}));
  const store = createFormStore(form, load);
  store.init({ name: 'A' });
  store.update((values) => ({ ...values, source: '' }));
  store.touch('source');
  await expect(store.validate()).resolves.toBe(true);
  expect(load).not.toHaveBeenCalled();
  store.update((values) => ({ ...values, source: 'x' }));
  store.touch('name');
  expect(load).toHaveBeenCalled();
});

test('a form that asks for no tool is validated by its values alone', async () => {
  const { usesTool, ...plain } = form;
  const store = createFormStore(plain);
  store.init({ name: '' });
  await expect(store.validate()).resolves.toBe(false);
  expect(store.getState()?.errors.map(({ path }) => path)).toEqual(['name']);
});

test('another init replaces what was typed', () => {
  const store = storeWith();
  store.init({ name: 'A' });
  store.update((values) => ({ ...values, name: 'B' }));
  expect(store.getSettings()).toEqual({ name: 'B' });
  store.init({ name: 'C' });
  expect(store.getSettings()).toEqual({ name: 'C' });
  store.init(null);
  expect(store.getSettings()).toEqual({ name: '' });
});

test('tells its listeners of a change, until they no longer want to know', () => {
  const store = storeWith();
  store.init(null);
  const listener = jest.fn();
  const stop = store.subscribe(listener);
  store.update((values) => ({ ...values, name: 'A' }));
  store.update((values) => values);
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  store.update((values) => ({ ...values, name: 'B' }));
  expect(listener).toHaveBeenCalledTimes(1);
});

test('after a pause: the host gets a change at once, listeners when the user pauses', async () => {
  const store = storeWith();
  store.init({ name: 'A' });
  const told = new Promise<void>((resolve) => store.subscribe(resolve));
  let heard = false;
  store.subscribe(() => {
    heard = true;
  });
  store.update((values) => ({ ...values, name: '' }), 'after a pause');
  expect(store.getSettings()).toEqual({ name: '' });
  expect(heard).toBe(false);
  await told;
  expect(store.getState()?.errors.map(({ path }) => path)).toEqual(['name']);
});

test.each<[string, (store: ReturnType<typeof storeWith>) => unknown]>([
  ['leaves the field', (store) => store.touch('name')],
  ['goes elsewhere', (store) => store.focus('name')],
  ['changes something else', (store) => store.update((values) => ({ ...values, open: 'x' }))],
  ['saves', (store) => store.validate()],
])('does not wait for the pause when the user %s', async (_, act) => {
  const store = storeWith();
  store.init({ name: 'A' });
  store.touch('name');
  store.update((values) => ({ ...values, name: '' }), 'after a pause');
  await act(store);
  expect(store.getState()?.errors.map(({ path }) => path)).toEqual(['name']);
});

test('another init drops what was typed just before', async () => {
  const store = storeWith();
  store.init({ name: 'A' });
  store.update((values) => ({ ...values, name: 'B' }), 'after a pause');
  store.init({ name: 'C' });
  store.update((values) => ({ ...values, open: 'x' }), 'after a pause');
  await new Promise<void>((resolve) => store.subscribe(resolve));
  expect(store.getSettings()).toEqual({ name: 'C' });
});

test('what waits for a pause can be put on the page before, without its errors', () => {
  const store = storeWith();
  store.init({ name: 'A' });
  store.touch('name');
  const told = jest.fn();
  store.subscribe(told);
  store.settle();
  expect(told).not.toHaveBeenCalled();
  store.update((values) => ({ ...values, name: '' }), 'after a pause');
  expect(told).not.toHaveBeenCalled();
  store.settle();
  expect(told).toHaveBeenCalledTimes(1);
  const state = store.getState();
  expect(state?.values.name).toBe('');
  expect(state && shownError(state, 'name')).toBeUndefined();
  store.touch('name');
  const left = store.getState();
  expect(left && shownError(left, 'name')?.message.key).toBe('callback.name.missing');
});
