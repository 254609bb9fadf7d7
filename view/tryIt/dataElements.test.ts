import { dataElementsIn, fillArguments, readSample, sampleValue } from './dataElements';

test('data elements are found in arguments and in code, each once', () => {
  const list = [
    { name: 'a', value: '%Tier%' },
    { name: 'b', value: 'x %Order ID% y %Tier%' },
    { name: 'c', value: '100% sure' },
  ];
  const code = `_satellite.getVar('Tier'); _satellite . getVar( "It's" ); _satellite.getVar(name);`;
  expect(dataElementsIn(list, code)).toEqual(['Tier', 'Order ID', "It's"]);
});

test('a token alone keeps the type of its value, one in text becomes text', () => {
  const list = [
    { name: ' alone ', value: '%Cart%' },
    { name: 'within', value: 'n=%Count%;%None%' },
    { name: 'fixed', value: 'as it is' },
  ];
  expect(fillArguments(list, { Cart: { n: 1 }, Count: 2 })).toEqual({
    alone: { n: 1 },
    within: 'n=2;',
    fixed: 'as it is',
  });
});

test.each([
  ['{"a":1}', { a: 1 }],
  ['39.8', 39.8],
  ['true', true],
  ['"39.8"', '39.8'],
  ['gold', 'gold'],
  ['', ''],
])('the sample %p stands for %p', (written, value) => {
  expect(readSample(written)).toEqual(value);
});

test('a sample fits the name where it says something, and is the name where it does not', () => {
  expect(sampleValue('Visitor Email')).toBe('visitor@example.com');
  expect(sampleValue('Order ID')).toBe('A-1042');
  expect(sampleValue('Page Name')).toBe('Page Name');
});
