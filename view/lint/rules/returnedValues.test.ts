import { foundBy, mended, problemsOf } from '../../../test/lintTable';

test.each([
  'return true;',
  'return requestUrl;',
  'return requestUrl + "&x=1";',
  'return `a`;',
  'return { a };',
  'return function () {};',
  'if (a) return !b;',
  'return s;',
])('%s', (source) => {
  const marked = source.slice(source.indexOf('return'));
  expect(foundBy('returnedValues', source)).toEqual([`warning: ${marked}`]);
});

test.each([
  'return;',
  'return fetch("/x");',
  'return send();',
  'return promise;',
  'return new Promise(f);',
  'return (async () => { await a(); })();',
  'return a && fetch("/x");',
  'return void send();',
  'return list.map(function (x) { return 1; });',
  'const f = () => { return 1; };',
])('leaves alone %s', (source) => {
  expect(foundBy('returnedValues', source)).toEqual([]);
});

test('takes the value away', () => {
  const source = 'if (a) return requestUrl;';
  const [problem] = problemsOf('returnedValues', source);
  expect(problem?.message.key).toBe('lint.returnedValues.url');
  expect(mended(source, problem?.fixes[0])).toBe('if (a) return;');
});
