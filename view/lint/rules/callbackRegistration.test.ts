import { foundBy, mended, problemsOf } from '../../../test/lintTable';

test.each([
  ['s.registerPostTrackCallback(function () {});', 'error: s.registerPostTrackCallback'],
  ['window.s["registerPostTrackCallback"](f);', 'error: window.s["registerPostTrackCallback"]'],
  [
    'setTimeout(() => tracker.registerPostTrackCallback(f));',
    'error: tracker.registerPostTrackCallback',
  ],
  ['s.registerPreTrackCallback(f);', 'warning: s.registerPreTrackCallback'],
])('%s', (source, found) => {
  expect(foundBy('callbackRegistration', source)).toEqual([found]);
});

test.each([
  'registerPostTrackCallback;',
  'send("s.registerPostTrackCallback()");',
  'if (s.registerPostTrackCallback) a();',
])('leaves alone %s', (source) => {
  expect(foundBy('callbackRegistration', source)).toEqual([]);
});

const WRAPPED = `// mine
s.registerPostTrackCallback(function (requestUrl) {
  if (requestUrl) {
    send(requestUrl);
  }
});
`;

test('keeps the function’s code alone', () => {
  expect(mended(WRAPPED, problemsOf('callbackRegistration', WRAPPED)[0]?.fixes[0])).toBe(
    '// mine\nif (requestUrl) {\n  send(requestUrl);\n}\n',
  );
});

test.each([
  's.registerPostTrackCallback(function (url) { a(url); });',
  's.registerPostTrackCallback(function (requestUrl, tier) { a(tier); }, "gold");',
  's.registerPostTrackCallback(async () => { await a(); });',
  's.registerPostTrackCallback(mine);',
])('does not guess where the function needs more: %s', (source) => {
  const fixes = problemsOf('callbackRegistration', source)[0]?.fixes ?? [];
  expect(fixes.map((fix) => mended(source, fix))).toEqual(['']);
});
