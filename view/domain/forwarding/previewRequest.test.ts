import { createHit } from '../../../src/hits/createHit';
import { previewRequest, type RequestPreview, writeRequest } from './previewRequest';

const hitWith = (query: string) =>
  createHit({
    id: '7',
    tracker: 'adobe-analytics',
    requestUrl: `https://m.test/b/ss/prod/1/JS/s7?AQB=1${query}&AQE=1`,
    sentAt: 36,
    confirmedBy: 'response',
  });
const HIT = hitWith('&pageName=Home&v5=gold');
const FIELDS = [{ from: 'eVar5', to: 'tier' }];

function shown(...given: Parameters<typeof previewRequest>): RequestPreview {
  const preview = previewRequest(...given);
  if ('key' in preview) throw new Error(preview.key);
  return preview;
}

test('shows a body with its size in bytes, and not in characters', () => {
  const hit = hitWith('&v5=%C3%9F');
  const { request, bytes, weight } = shown(hit, { endpoint: 'https://a.test', fields: FIELDS });
  expect(writeRequest(request)).toMatch(
    /^POST https:\/\/a\.test\/\nContent-Type: text\/plain;charset=UTF-8\n\n\{"id":"7-10-\w+","sentAt":36,"tracker":"adobe-analytics","type":"page","reportSuites":\["prod"\],"fields":\{"tier":"ß"\}\}$/,
  );
  expect(bytes).toBe((request.body?.length ?? 0) + 1);
  expect(weight).toBeUndefined();
});

test('shows a query in its address, which is what is counted', () => {
  const endpoint = 'https://a.test/in?a=1#part';
  const { request, bytes } = shown(HIT, { endpoint, format: 'query', fields: FIELDS });
  expect(writeRequest(request)).toMatch(/^GET https:\/\/a\.test\/in\?a=1&id=7-10-.*&tier=gold$/);
  expect(bytes).toBe(request.url.length);
});

test.each(['%Endpoint%', '%Host%/hits', 'https://%Host%/hits'])(
  'leaves the data element in %s',
  (endpoint) => {
    expect(shown(HIT, { endpoint, fields: FIELDS }).request.url).toBe(endpoint);
  },
);

test.each([
  ['', FIELDS, 'forwardHit.endpoint.missing'],
  ['http://a.test/', FIELDS, 'forwardHit.endpoint.insecure'],
  ['https://a.test/', [], 'forwardHit.fields.none'],
])('says why nothing is sent to “%s” with %j', (endpoint, fields, key) => {
  expect(previewRequest(HIT, { endpoint, fields })).toMatchObject({ key });
});

test.each([
  [59_000, undefined],
  [61_000, 'forwardHit.preview.heavy'],
  [132_000, 'forwardHit.preview.tooHeavy'],
])('a hit of more than %i bytes is said to be heavy where it is', (size, key) => {
  const hit = hitWith(`&v5=${'x'.repeat(size)}`);
  expect(shown(hit, { endpoint: 'https://a.test/', fields: FIELDS }).weight?.key).toBe(key);
});
