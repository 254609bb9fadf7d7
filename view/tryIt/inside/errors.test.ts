import { describeThrown } from './errors';

const thrown = (stack: string) => Object.assign(new TypeError('x is undefined'), { stack });

test.each([
  [
    'Chrome',
    'TypeError: x is undefined\n    at send (blob:null/1-2:4:9)\n    at blob:null/1-2:9:1',
  ],
  ['Firefox and Safari', 'send@blob:null/1-2:4:9\n@blob:null/1-2:9:1'],
])('the line is that of the author’s own code (%s)', (_browser, stack) => {
  expect(describeThrown(thrown(stack), 'blob:null/1-2')).toEqual({
    text: 'TypeError: x is undefined',
    line: 3,
  });
});

test('without a place in the author’s code there is no line', () => {
  expect(describeThrown(thrown('at blob:null/other:4:9'), 'blob:null/1-2').line).toBeUndefined();
});

test.each([
  ['text', 'text'],
  [undefined, 'undefined'],
  [{ toString: null }, 'object'],
])('anything can be thrown: %p', (error, text) => {
  expect(describeThrown(error, 'blob:null/1')).toEqual({ text, line: undefined });
});
