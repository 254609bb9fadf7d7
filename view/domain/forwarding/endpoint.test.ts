import { showMessage } from '../../texts/text';
import { endpointProblem, hasDataElement, isLoopback } from './endpoint';

const INSECURE =
  'The address has to begin with https://. For tests, http is allowed for localhost.';
const INVALID = 'This is no complete address. Write it from https:// on.';
const PASSWORD = 'Browsers refuse addresses with a user name or a password. Take them out.';

test.each([
  ['', 'Write the address of the endpoint.'],
  [' ', 'Write the address of the endpoint.'],
  ['/hits', INVALID],
  ['partner.example/hits', INVALID],
  ['hits/%Path%', INVALID],
  ['http://a.test/', INSECURE],
  ['http://partner.example/%Path%', INSECURE],
  ['http://127.0.0.1.evil.test/', INSECURE],
  ['ftp://a.test/', INSECURE],
  ['javascript:alert(1)', INSECURE],
  ['https://me:secret@a.test/', PASSWORD],
  ['https://%User%@a.test/', PASSWORD],
])('refuses %j', (written, said) => {
  const problem = endpointProblem(written);
  expect(problem && showMessage(problem)).toBe(said);
});

test.each([
  'https://a.test/x?y#z',
  ' https://a.test/ ',
  'https://a.test/a%20b%20c',
  '%Endpoint%',
  '%Host%/hits',
  'https://%Host%/hits',
  'https://a.%Domain%/',
  'https://a.test:%Port%/',
  'http://%Host%/hits',
  'http://localhost:3001/partner',
  'http://[::1]/',
])('takes %j', (written) => {
  expect(endpointProblem(written)).toBeUndefined();
});

test.each([
  ['http://localhost:3001/', true],
  ['https://localhost/', true],
  ['http://127.0.0.1/%Path%', true],
  ['http://[::1]:80/', true],
  ['https://a.test/localhost', false],
  ['https://localhost.a.test/', false],
  ['https://%Host%/', false],
  ['%Endpoint%', false],
  ['http://', false],
])('says of %j whether it is on the visitor’s own machine', (written, is) => {
  expect(isLoopback(written)).toBe(is);
});

test.each([
  ['%Consent%', true],
  ['a %Consent% b', true],
  ['50%', false],
  ['%%', false],
  ['yes', false],
])('says of %j whether it holds a data element', (written, has) => {
  expect(hasDataElement(written)).toBe(has);
});
