import { EditorState } from '@codemirror/state';
import { getIndentation, IndentContext, indentBehind } from './plainLanguage';

test.each<[string, string, number]>([
  ['', '', 0],
  ['  a();', '', 2],
  ['if (a) {', '', 2],
  ['  if (a) { // so', 'b();', 4],
  ['if (a) {', '}', 0],
  ['    a();', '}', 2],
  ['a();', '}', 0],
  ['  a([', ')', 2],
])('behind %j, %j is indented by %i', (before, line, columns) => {
  expect(indentBehind(before, line)).toBe(columns);
});

test('a line that is broken between brackets goes in', () => {
  const state = EditorState.create({ doc: '  f({});' });
  const context = new IndentContext(state, { simulateBreak: 5, simulateDoubleBreak: true });
  expect(getIndentation(context, 5)).toBe(4);
  expect(context.lineIndent(0)).toBe(2);
});
