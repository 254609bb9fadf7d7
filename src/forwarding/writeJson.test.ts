import { writeJson } from './writeJson';

test('writes plain data as JSON does, and leaves the same out', () => {
  const plain = JSON.parse('{"a":[1,"x",null,{"__proto__":true}],"b":""}');
  expect(writeJson({ ...plain, c: undefined })).toBe(JSON.stringify(plain));
  expect(writeJson(['a', undefined])).toBe('["a",null]');
});

test('asks no value how it wants to be written', () => {
  const list = Object.assign(['a'], { toJSON: () => 'a text' });
  expect(writeJson({ list, deep: [list] })).toBe('{"list":["a"],"deep":[["a"]]}');
});
