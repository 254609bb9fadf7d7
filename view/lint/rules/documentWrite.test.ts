import { foundBy } from '../../../test/lintTable';

test.each([
  ['document.write("<img>");', 'document.write'],
  ['window.document.writeln("x");', 'window.document.writeln'],
  ['setTimeout(() => document["write"]("x"));', 'document["write"]'],
])('%s', (source, marked) => {
  expect(foundBy('documentWrite', source)).toEqual([`error: ${marked}`]);
});

test.each([
  'stream.write("x");',
  'const document = frame(); document.write("x");',
  'document.title = "write";',
  'iframe.contentDocument.write("x");',
])('leaves alone %s', (source) => {
  expect(foundBy('documentWrite', source)).toEqual([]);
});
