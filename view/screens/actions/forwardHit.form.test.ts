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
  { endpoint: ' https://a.test/ ', format: 'json', fields: [], allVariables: false, consent: '' },
  { endpoint: 'https://a.test/', fields: [{ from: 'eVar1', to: '' }] },
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

test.each([
  ['', 'Write the address of the endpoint.'],
  ['/hits', 'This is no complete address. Write it from https:// on.'],
  [
    'http://a.test/',
    'The address has to begin with https://. For tests, http is allowed for localhost.',
  ],
  [
    'https://me:secret@a.test/',
    'Browsers refuse addresses with a user name or a password. Take them out.',
  ],
])('refuses the endpoint %j', (endpoint, said) => {
  expect(errorsOf({ endpoint })).toEqual([['endpoint', said]]);
});

test.each(['%Endpoint%', 'http://localhost:3001/partner', 'https://a.test/x?y#z'])(
  'takes the endpoint %j',
  (endpoint) => {
    expect(errorsOf({ endpoint })).toEqual([]);
  },
);

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
