import { mended, problemsOf } from '../../../test/lintTable';

test.each<[string, string, string | undefined]>([
  ['<script>\nsend(hit);\n</script>\n', 'lint.syntax.html', '\nsend(hit);\n'],
  ['<script type="text/javascript">send(hit);</script>', 'lint.syntax.html', 'send(hit);'],
  ['send(hit);\n</script>', 'lint.syntax.html', undefined],
  ['send(“a”);', 'lint.syntax.quotes', 'send("a");'],
  ['send(‘a’, b);', 'lint.syntax.quotes', "send('a', b);"],
  ['send(„a“);', 'lint.syntax.quotes', 'send("a");'],
  ['send(“a);', 'lint.syntax.quotes', undefined],
  ['a();\u200bb();', 'lint.syntax.invisible', 'a();b();'],
  ['if (a \u200b\u200e> b) c();', 'lint.syntax.invisible', 'if (a > b) c();'],
])('says what came along with %j', (source, key, expected) => {
  const [problem, more] = problemsOf('syntax', source);
  expect(problem).toMatchObject({ severity: 'error', message: { key } });
  expect(more).toBeUndefined();
  expect(mended(source, problem?.fixes[0])).toBe(expected);
});

test.each(['send("“a” <b>\u200b");', 'if (a <b) c();', '// “a” <p>', 'send(`‘`);'])(
  'leaves alone %j',
  (source) => {
    expect(problemsOf('syntax', source)).toEqual([]);
  },
);
