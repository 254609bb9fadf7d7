import { foundBy, mended, problemsOf } from '../../../test/lintTable';

test.each([
  'return fetch("http://a.example/x");',
  'navigator.sendBeacon("http://a.example/?u=" + requestUrl);',
  `request.open("GET", \`http://a.example/\${hit.id}\`);`,
  'new Image().src = "http://a.example/x.gif";',
])('%s', (source) => {
  const [problem] = problemsOf('insecureRequests', source);
  expect(problem?.severity).toBe('warning');
  expect(mended(source, problem?.fixes[0])).toBe(source.replace('http:', 'https:'));
});

test.each([
  'return fetch("https://a.example/x");',
  'return fetch("http://localhost:3000/x");',
  'return fetch("http://127.0.0.1/x");',
  'if (requestUrl.startsWith("http://")) a();',
  'const namespace = "http://www.w3.org/2000/svg";',
  'return fetch("/x?u=http://a.example");',
])('leaves alone %s', (source) => {
  expect(foundBy('insecureRequests', source)).toEqual([]);
});
