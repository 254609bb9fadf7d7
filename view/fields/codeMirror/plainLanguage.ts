import { type EditorState, Facet } from '@codemirror/state';

/*
 * Takes the place of @codemirror/language and @lezer/common in the bundle (vite.config.mts), for what CodeMirror's commands and completion
 * ask of them. They would bring a framework for syntax trees along, 13 KB gzipped, and this editor has no tree.
 */

const UNIT = 2;
const OPENS = /[{([]\s*(?:\/\/.*)?$/;
const CLOSES = /^\s*[})\]]/;

const NOWHERE = { name: '', parent: null, childBefore: () => null, childAfter: () => null };

/** A tree that knows nothing. */
export const syntaxTree = () => ({ resolveInner: () => NOWHERE });

export const NodeProp = { closedBy: undefined, openedBy: undefined };

export const matchBrackets = () => null;

export const indentUnit = Facet.define<string, string>({
  combine: ([unit = ' '.repeat(UNIT)]) => unit,
});

export const getIndentUnit = () => UNIT;

export const indentString = (_state: EditorState, columns: number) => ' '.repeat(columns);

/** What a new line is indented by: where the line is broken, and whether it goes on in a third one. */
export class IndentContext {
  constructor(
    readonly state: EditorState,
    readonly options: { simulateBreak?: number; simulateDoubleBreak?: boolean } = {},
  ) {}

  lineIndent(place: number): number {
    return indentOf(this.state.doc.lineAt(place).text);
  }
}

/** How far the text behind a place is indented, when it comes into a line of its own. */
export function getIndentation({ state, options }: IndentContext, place: number): number {
  const { from, text } = state.doc.lineAt(place);
  const before = text.slice(0, place - from);
  return indentBehind(before, options.simulateDoubleBreak ? '' : text.slice(place - from));
}

/** How far a line is indented behind another: an opening bracket goes in, a closing one goes out. */
export function indentBehind(before: string, line: string): number {
  const opens = OPENS.test(before);
  const closes = CLOSES.test(line);
  return Math.max(0, indentOf(before) + (opens === closes ? 0 : opens ? UNIT : -UNIT));
}

const indentOf = (text: string) => text.search(/\S|$/);
