import { foundBy, mended, problemsOf } from '../../../test/lintTable';

test.each<[string, string, string | undefined]>([
  ['requestUrl.split("&");', 'requestUrl.split("&")', undefined],
  ['hit.requestUrl.split("/")[5];', 'hit.requestUrl.split("/")', undefined],
  [
    'send(new URL(requestUrl).searchParams.get("v5"));',
    'new URL(requestUrl).searchParams',
    'send(hit.get("eVar5"));',
  ],
  [
    'send(new URLSearchParams(requestUrl.slice(9)).get("bw"));',
    'new URLSearchParams(requestUrl.slice(9))',
    'send(hit.get("param.bw"));',
  ],
  ['const u = new URL(requestUrl); send(u.searchParams);', 'u.searchParams', undefined],
])('%s', (source, marked, expected) => {
  expect(foundBy('urlParsing', source)).toEqual([`warning: ${marked}`]);
  expect(mended(source, problemsOf('urlParsing', source)[0]?.fixes[0])).toBe(expected);
});

test.each([
  'new URL(requestUrl).hostname;',
  'new URLSearchParams(location.search);',
  'location.href.split("?");',
  'requestUrl.includes("x");',
  'new URLSearchParams({ a: 1 });',
])('leaves alone %s', (source) => {
  expect(foundBy('urlParsing', source)).toEqual([]);
});
