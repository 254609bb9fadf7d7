import { showMessage } from '../../texts/text';
import { type ForwardHitValues, forwardHitForm as form } from './forwardHit.form';

const FULL = {
  endpoint: 'https://partner.example/%Path%',
  format: 'query',
  fields: [
    { from: 'eVar5', to: 'tier' },
    { from: 'contextData.page.type', to: 'kind' },
  ],
  allVariables: true,
  includeContextData: true,
  consent: '%Consent%',
};

const errorsOf = (changed: Partial<ForwardHitValues>) =>
  form
    .validate({ ...form.fromSettings({ ...FULL, ...changed }), ...changed })
    .map(({ path, message }) => [path, showMessage(message)]);

test.each([
  FULL,
  { endpoint: 'https://a.test/' },
  { endpoint: ' https://a.test/ ', format: 'json', fields: [], allVariables: false },
  { endpoint: 'https://a.test/', fields: [{ from: 'eVar1', to: '' }] },
  { endpoint: 'https://a.test/', consent: 'yes', of: 'the future' },
  { ...FULL, format: 'request-url' },
])('returns unchanged what the user did not touch: %j', (settings) => {
  expect(form.toSettings(form.fromSettings(settings))).toEqual(settings);
});

test('saves what is chosen and nothing else', () => {
  const values = form.fromSettings(null);
  expect(
    form.toSettings({ ...values, endpoint: ' https://a.test/ ', includeContextData: true }),
  ).toEqual({ endpoint: 'https://a.test/', includeContextData: true });
  expect(form.toSettings({ ...form.fromSettings(FULL), consent: ' ', format: 'json' })).toEqual({
    endpoint: FULL.endpoint,
    fields: FULL.fields,
    allVariables: true,
    includeContextData: true,
  });
});

test('the request URL has no use for what was chosen, and forgets nothing while it is looked at', () => {
  const values: ForwardHitValues = { ...form.fromSettings(FULL), format: 'request-url' };
  const { endpoint, consent } = FULL;
  expect(form.toSettings(values)).toEqual({ endpoint, format: 'request-url', consent });
  expect(form.toSettings({ ...values, format: 'query' })).toEqual(FULL);
});

test('what is wrong in a field that is not on show keeps nobody from saving', () => {
  const fields = [{ id: '0', saved: {}, from: 'nothing.there', to: '' }];
  expect(errorsOf({ fields }).map(([path]) => path)).toEqual(['fields.0.from', 'fields.0.to']);
  expect(errorsOf({ fields, format: 'request-url' })).toEqual([]);
});

test('an empty consent, with which nothing would ever be sent, is none', () => {
  const { consent: _, ...others } = FULL;
  expect(form.toSettings(form.fromSettings({ ...FULL, consent: '' }))).toEqual(others);
  expect(form.toSettings(form.fromSettings({ ...FULL, consent: ' ' }))).toEqual(others);
});

test.each(['yes', '%Consent%'])(
  'a consent between spaces, a no on the page, loses them: %s',
  (consent) => {
    const values = form.fromSettings({ ...FULL, consent: ` ${consent} ` });
    expect(values.consent).toBe(consent);
    expect(form.toSettings(values)).toEqual({ ...FULL, consent });
  },
);

test('refuses an endpoint that no browser would send to, and a consent that is always a no', () => {
  expect(errorsOf({ endpoint: 'http://a.test/', consent: 'No' })).toEqual([
    [
      'endpoint',
      'The address has to begin with https://. For tests, http is allowed for localhost.',
    ],
    [
      'consent',
      '“No” is no yes, so nothing would ever be sent. Choose a data element, or leave the field empty.',
    ],
  ]);
  expect(errorsOf({ endpoint: '%Endpoint%', consent: 'granted' })).toEqual([]);
});

test.each([
  null,
  'text',
  [],
  { endpoint: 4, format: 'xml', fields: 'eVar1', allVariables: 'yes', consent: {} },
  { fields: [null, 'x', 4] },
])('opens when %j was saved, and what is missing is asked for', (settings) => {
  const values = form.fromSettings(settings);
  expect(values).toMatchObject({ endpoint: '', format: 'json', fields: [], consent: '' });
  expect(form.validate(values).map(({ path }) => path)).toEqual(['endpoint', 'fields.add']);
});

test('refuses names that are missing, there already, or the hit’s own', () => {
  const fields = ['tier', '', 'tier', 'id'].map((to, index) => ({
    id: `${index}`,
    saved: {},
    from: index === 1 ? 'nothing.there' : 'eVar1',
    to,
  }));
  expect(errorsOf({ fields }).map(([path]) => path)).toEqual([
    'fields.1.from',
    'fields.1.to',
    'fields.2.to',
    'fields.3.to',
  ]);
  expect(errorsOf({ fields, format: 'json' }).map(([path]) => path)).not.toContain('fields.3.to');
});

test('refuses to send nothing, unless it is the request URL', () => {
  const none = { fields: [], allVariables: false, includeContextData: false };
  expect(errorsOf(none)).toEqual([
    ['fields.add', 'Add a field, or choose all variables or context data: nothing would be sent.'],
  ]);
  expect(errorsOf({ ...none, format: 'request-url' })).toEqual([]);
});
