import { hitEventForm as form } from './hitEvent.form';

const FULL = { trackers: ['web-sdk:alloy', 'adobe-analytics'], hitTypes: ['exit', 'page'] };

test.each([{}, FULL, { trackers: [], hitTypes: [] }, { hitTypes: ['event'], priority: 3 }])(
  'returns unchanged what the user did not touch: %j',
  (settings) => {
    expect(form.toSettings(form.fromSettings(settings))).toEqual(settings);
  },
);

test('is for every hit at first, and complete', () => {
  const values = form.fromSettings(null);
  expect(values).toMatchObject({ trackers: [], hitTypes: [] });
  expect(form.validate(values)).toEqual([]);
  expect(form.toSettings(values)).toEqual({});
});

test('saves what was chosen, and an emptied list not at all', () => {
  const values = { ...form.fromSettings(FULL), trackers: [], hitTypes: ['page'] };
  expect(form.toSettings(values)).toEqual({ hitTypes: ['page'] });
});

test.each(['text', [], { trackers: 'all', hitTypes: {} }, { trackers: [4], hitTypes: [null] }])(
  'opens, and saves nothing broken, when %j was saved',
  (settings) => {
    const saved = form.toSettings(form.fromSettings(settings));
    expect(Object.values(saved).flat()).toEqual([]);
  },
);
