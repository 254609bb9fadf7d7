import { checkEndpoint } from './checkEndpoint';

test.each([
  'https://partner.example',
  'HTTPS://Partner.example:8443/in?site=7#part',
  ' https://partner.example/ ',
  'http://localhost:3001/partner',
  'http://127.0.0.1',
  'http://127.9.8.7:80/x',
  'http://[::1]:3000/',
])('%j can be forwarded to', (endpoint) => {
  expect(checkEndpoint(endpoint)).toBeUndefined();
});

test.each([
  ['', 'invalid'],
  ['   ', 'invalid'],
  ['/in', 'invalid'],
  ['//partner.example/in', 'invalid'],
  ['partner.example/in', 'invalid'],
  ['%Endpoint%', 'invalid'],
  ['https://', 'invalid'],
  ['https://%Host%/in', 'invalid'],
  [undefined, 'invalid'],
  [null, 'invalid'],
  [5, 'invalid'],
  [{}, 'invalid'],
  [['https://partner.example/'], 'invalid'],
  ['http://partner.example/', 'insecure'],
  ['http://127.0.0.1.evil.test/', 'insecure'],
  ['http://localhost.evil.test/', 'insecure'],
  ['http://evil.test/http://localhost/', 'insecure'],
  ['http://127.evil.test/', 'insecure'],
  ['ws://partner.example/', 'insecure'],
  ['javascript:alert(1)', 'insecure'],
  ['data:text/plain,x', 'insecure'],
  ['file:///etc/passwd', 'insecure'],
  ['https://me@partner.example/', 'with a password'],
  ['https://me:secret@partner.example/', 'with a password'],
  ['http://localhost:3001@evil.test/', 'with a password'],
])('%j can not: %s', (endpoint, problem) => {
  expect(checkEndpoint(endpoint)).toBe(problem);
});
