import { foundBy, mended, problemsOf } from '../../../test/lintTable';

test.each<[string, string | undefined]>([
  ['setTimeout("send()", 100);', 'setTimeout(() => { send() }, 100);'],
  ['window.setInterval(\'a("x");\', 9);', 'window.setInterval(() => { a("x"); }, 9);'],
  ['eval("a");', undefined],
  ['new Function("a", "b");', undefined],
])('%s', (source, expected) => {
  const [problem] = problemsOf('codeInStrings', source);
  expect(problem?.severity).toBe('warning');
  expect(mended(source, problem?.fixes[0])).toBe(expected);
});

test.each([
  'setTimeout(send, 100);',
  'setTimeout(() => "x");',
  'page.eval("x");',
  'function eval2() {}',
])('leaves alone %s', (source) => {
  expect(foundBy('codeInStrings', source)).toEqual([]);
});
