import { showMessage } from '../../texts/text';
import { removeCallbackForm as form } from './removeCallback.form';

test('shows the saved name and returns it', () => {
  const values = form.fromSettings({ name: 'Mirror %Page%' });
  expect(values.name).toBe('Mirror %Page%');
  expect(form.toSettings(values)).toEqual({ name: 'Mirror %Page%' });
});

test('returns a changed name without the spaces around it', () => {
  const values = { ...form.fromSettings({ name: 'Old' }), name: ' New ' };
  expect(form.toSettings(values)).toEqual({ name: 'New' });
});

test.each(['', '   '])('refuses a name that is missing: %j', (name) => {
  const errors = form.validate({ ...form.fromSettings(null), name });
  expect(errors.map(({ path, message }) => [path, showMessage(message)])).toEqual([
    ['name', 'Give the callback a name.'],
  ]);
});

test.each([null, undefined, 7, 'text', [], { name: 5 }, { name: null }])(
  'opens empty when %j was saved',
  (settings) => {
    expect(form.fromSettings(settings).name).toBe('');
  },
);
