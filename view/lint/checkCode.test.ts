import { checkCode } from './checkCode';

const check = (source: string) => checkCode({ source, arguments: [], trackers: [], hitTypes: [] });

test('finds the first error, and no warning', () => {
  expect(check('s.clearVars();\ns.t();\ndocument.write("");')).toMatchObject({
    rule: 'trackingCalls',
    line: 2,
    column: 1,
  });
  expect(check('s.clearVars();')).toBeUndefined();
  expect(check('var a = ;')).toMatchObject({ rule: 'syntax', line: 1, column: 9 });
});

test('counts the user’s own lines, whatever ends them', () => {
  expect(check('a();\r\nb();\r\n  c d')).toMatchObject({ line: 3, column: 5 });
});
