import { createRequest } from './createRequest';

test('JSON goes by POST, as plain text', () => {
  expect(createRequest('https://a.test/in?x=1#part', 'json', '{"id":"1"}')).toEqual({
    method: 'POST',
    url: 'https://a.test/in?x=1',
    headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
    body: '{"id":"1"}',
  });
});

test.each([
  ['https://a.test/in', 'https://a.test/in?id=1'],
  ['https://a.test/in?x=1', 'https://a.test/in?x=1&id=1'],
  ['https://a.test/in#part?no', 'https://a.test/in?id=1'],
])('a query goes behind %s', (endpoint, url) => {
  expect(createRequest(endpoint, 'query', 'id=1')).toEqual({ method: 'GET', url, headers: {} });
});

test('a query of 2,047 characters with its address goes by GET, a longer one by POST', () => {
  const text = (length: number) => 'x'.repeat(length - 'https://a.test/?'.length);
  expect(createRequest('https://a.test/', 'query', text(2047)).method).toBe('GET');
  expect(createRequest('https://a.test/', 'query', text(2048))).toEqual({
    method: 'POST',
    url: 'https://a.test/',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: text(2048),
  });
});
