import { createCookies, createStorage } from './storage';

test('a storage is used by its methods, or by its keys', () => {
  const entries = new Map<string, string>();
  const storage = createStorage(entries) as Storage;
  storage.setItem('a', '1');
  storage['b'] = 2;
  expect([storage.getItem('a'), storage.getItem('b'), storage['a'], storage.length]).toEqual([
    '1',
    '2',
    '1',
    2,
  ]);
  expect(storage.getItem('none')).toBeNull();
  expect(storage['none']).toBeUndefined();
  expect(Object.keys(storage)).toEqual(['a', 'b']);
  delete storage['a'];
  storage.removeItem('b');
  expect(entries.size).toBe(0);
});

test('cookies are set, changed and removed as in a page', () => {
  const jar = new Map<string, string>();
  const cookies = createCookies(jar);
  cookies.write('a=1; path=/; max-age=100');
  cookies.write('b=x=y; expires=Fri, 31 Dec 9999 23:59:59 GMT');
  cookies.write('a=2');
  expect(cookies.read()).toBe('a=2; b=x=y');
  cookies.write('a=; expires=Thu, 01 Jan 1970 00:00:00 GMT');
  cookies.write('b=; max-age=0');
  expect(cookies.read()).toBe('');
});
