import { indentOnInput, indentService, indentUnit } from '@codemirror/language';
import { EditorState } from '@codemirror/state';

const UNIT = 2;
const OPENS = /[{([]\s*(?:\/\/.*)?$/;
const CLOSES = /^\s*[})\]]/;

/** A new line goes in after an opening bracket, and a closing bracket goes out. */
export const indentation = [
  indentUnit.of(' '.repeat(UNIT)),
  indentOnInput(),
  EditorState.languageData.of(() => [
    {
      indentOnInput: /^\s*[})\]]$/,
      commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    },
  ]),
  indentService.of((context, place) => {
    const { state } = context;
    let before = context.lineAt(place, -1);
    if (context.simulatedBreak !== place) {
      let { number } = state.doc.lineAt(place);
      do number -= 1;
      while (number > 0 && state.doc.line(number).text.trim() === '');
      if (number === 0) return 0;
      before = state.doc.line(number);
    }
    const base = context.lineIndent(before.from);
    const opens = OPENS.test(before.text);
    const closes = CLOSES.test(context.textAfterPos(place));
    return Math.max(0, base + (opens === closes ? 0 : opens ? UNIT : -UNIT));
  }),
];
