import type { Diagnostic } from '@codemirror/lint';
import type { Change } from '../lint/problem';
import type { WordContext } from './completion/vocabulary';

/** What an editor leaves behind for the next one of the same code: what can be undone, and where the caret stood. */
export interface EditorMemory {
  code: string;
  selection: { anchor: number; head: number };
  history: unknown;
}

/** What a code editor is made with. */
export interface CodeEditorOptions {
  parent: HTMLElement;
  code: string;
  /** Where the caret stood in what the editor takes over from. */
  selection?: { anchor: number; head: number };
  /** Of the editor before, where it had this very code. */
  memory?: EditorMemory | undefined;
  /** Of the element that takes the text: its id, label and description. */
  attributes: Readonly<Record<string, string>>;
  onChange(code: string): void;
  onBlur(): void;
  /** What completion and explanations depend on now. */
  words(): WordContext;
  /** The user asks for the ways to mend a problem. */
  onFixes(problem: Diagnostic): void;
}

export interface CodeEditor {
  code(): string;
  setCode(code: string): void;
  setAttributes(attributes: Readonly<Record<string, string>>): void;
  /** Shows what was found in some code, unless other code stands there by now. Offsets count each line's end as one character. */
  setProblems(source: string, problems: readonly Diagnostic[]): void;
  /** Changes the code as one step that can be undone, and takes the focus. */
  change(changes: readonly Change[]): void;
  focus(): void;
  /** Line and column count from one. */
  placeCaret(line: number, column: number): void;
  destroy(): EditorMemory;
}

export type CreateEditor = (options: CodeEditorOptions) => CodeEditor;
