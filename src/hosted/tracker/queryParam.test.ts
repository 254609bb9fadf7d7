import { getQueryParam } from './queryParam';
import { s } from './s';

test('reads a parameter, decoded', () => {
  expect(getQueryParam('cid', 'https://shop.test/?a=1&cid=mail%3A1+x#cid=2')).toBe('mail:1 x');
});

test('is empty when the parameter is not there', () => {
  expect(getQueryParam('cid', 'https://shop.test/?acid=1')).toBe('');
  expect(getQueryParam('cid', 'https://shop.test/')).toBe('');
});

test('takes another separator', () => {
  expect(getQueryParam('b', '/?a=1;b=2', ';')).toBe('2');
});

test('looks at the page when no address is named', () => {
  s.pageURL = 'https://shop.test/?cid=page';
  expect(getQueryParam('cid')).toBe('page');
});
