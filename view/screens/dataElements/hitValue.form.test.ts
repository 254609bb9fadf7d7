import { showMessage } from '../../texts/text';
import { hitValueForm as form } from './hitValue.form';

const errorsOf = (settings: unknown) =>
  form
    .validate(form.fromSettings(settings))
    .map(({ path, message }) => [path, showMessage(message)]);

test.each([{ from: 'eVar5' }, { from: ' unknown ' }, { from: 'param.bw', priority: 3 }])(
  'returns unchanged what the user did not touch: %j',
  (settings) => {
    expect(form.toSettings(form.fromSettings(settings))).toEqual(settings);
  },
);

test('saves what was typed, without the spaces around it', () => {
  expect(form.toSettings({ ...form.fromSettings(null), from: ' eVar5 ' })).toEqual({
    from: 'eVar5',
  });
});

test.each([null, 'text', [], { from: 5 }, { from: ' ' }])(
  'asks for a value when %j was saved',
  (settings) => {
    expect(errorsOf(settings)).toEqual([
      ['from', 'Choose a value of the hit from the list, or type its name.'],
    ]);
  },
);

test('refuses what a hit has not', () => {
  expect(errorsOf({ from: 'evar5' })).toEqual([
    ['from', '“evar5” is no value of a hit. Did you mean eVar5?'],
  ]);
  expect(errorsOf({ from: 'eVar5' })).toEqual([]);
});
