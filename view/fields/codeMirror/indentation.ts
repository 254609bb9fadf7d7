import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { indentBehind } from './plainLanguage';

/** A closing bracket that begins a line goes out as it is typed. */
export const indentation = [
  EditorState.languageData.of(() => [
    { commentTokens: { line: '//', block: { open: '/*', close: '*/' } } },
  ]),
  EditorView.inputHandler.of((view, from, to, typed) => {
    if (!/^[})\]]$/.test(typed)) return false;
    const { doc } = view.state;
    const line = doc.lineAt(from);
    const before = lineBefore(view.state, line.number);
    if (to > line.to || before === undefined || /\S/.test(doc.sliceString(line.from, from))) {
      return false;
    }
    const indent = ' '.repeat(indentBehind(before, typed));
    view.dispatch({
      changes: { from: line.from, to, insert: indent + typed },
      selection: { anchor: line.from + indent.length + 1 },
      userEvent: 'input.type',
      scrollIntoView: true,
    });
    return true;
  }),
];

/** The nearest line above that holds something. */
function lineBefore({ doc }: EditorState, number: number): string | undefined {
  for (let above = number - 1; above > 0; above -= 1) {
    const { text } = doc.line(above);
    if (text.trim() !== '') return text;
  }
  return undefined;
}
