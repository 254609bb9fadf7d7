import { foundBy, mended, problemsOf } from '../../../test/lintTable';

test.each([
  ['send(hit.get("evar" + number));', '"evar"', 'send(hit.get("eVar" + number));'],
  [`send(hit.get(\`Prop\${number}\`));`, 'Prop', `send(hit.get(\`prop\${number}\`));`],
  ['send(hit.variables["v" + number]);', '"v"', 'send(hit.variables["eVar" + number]);'],
  [
    `const v = hit.variables; send(v[\`c\${n}\`]);`,
    'c',
    `const v = hit.variables; send(v[\`prop\${n}\`]);`,
  ],
])('%s', (source, marked, expected) => {
  expect(foundBy('hitFamilies', source)).toEqual([`warning: ${marked}`]);
  expect(mended(source, problemsOf('hitFamilies', source)[0]?.fixes[0])).toBe(expected);
});

test.each([
  'hit.get("eVar" + number);',
  `hit.get(\`prop\${number}\`);`,
  'hit.get("contextData." + key);',
  `hit.get(\`\${family}\${number}\`);`,
  'hit.get(name + "evar");',
  'hit.contextData["evar" + number];',
  'args["evar" + number];',
  's["evar" + number];',
  'map.get("evar" + number);',
])('leaves alone %s', (source) => {
  expect(foundBy('hitFamilies', source)).toEqual([]);
});
