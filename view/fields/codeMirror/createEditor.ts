import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascriptLanguage } from '@codemirror/lang-javascript';
import {
  bracketMatching,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import type { CodeEditor, CodeEditorOptions } from '../codeEditor';

/** As CodeMirror has it: it knows lines, and not how they end. */
const plain = (code: string) => code.replace(/\r\n?/g, '\n');
const endsWindowsLines = (code: string) => /\r\n/.test(code) && !/(^|[^\r])\n/.test(code);

/**
 * CodeMirror for the body of a callback: highlighting, line numbers, matching brackets, undo. Tab indents; Escape and then Tab, or
 * Ctrl-M (Mac: Shift-Alt-M) and then Tab, leaves.
 */
export function createEditor(options: CodeEditorOptions): CodeEditor {
  const { parent, code, selection, attributes, onChange, onBlur } = options;
  const described = new Compartment();
  // As it was handed in or out last: showing code must not change how its lines end.
  let known = code;
  const asAttributes = (given: CodeEditorOptions['attributes']) =>
    EditorView.contentAttributes.of({ ...given });
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: code,
      ...(selection ? { selection } : {}),
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        indentOnInput(),
        indentUnit.of('  '),
        javascriptLanguage,
        syntaxHighlighting(classHighlighter),
        keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.lineWrapping,
        described.of(asAttributes(attributes)),
        EditorView.domEventHandlers({ blur: () => onBlur() }),
        EditorView.updateListener.of((update) => {
          const shown = update.state.doc.toString();
          if (!update.docChanged || shown === plain(known)) return;
          known = endsWindowsLines(known) ? shown.replaceAll('\n', '\r\n') : shown;
          onChange(known);
        }),
      ],
    }),
  });
  return {
    setCode(changed) {
      if (known === changed) return;
      known = changed;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: changed } });
    },
    setAttributes(given) {
      view.dispatch({ effects: described.reconfigure(asAttributes(given)) });
    },
    focus: () => view.focus(),
    placeCaret(line, column) {
      const { doc } = view.state;
      const { from, to } = doc.line(Math.min(line, doc.lines));
      const anchor = Math.min(from + column - 1, to);
      view.dispatch({ selection: { anchor }, scrollIntoView: true });
    },
    destroy: () => view.destroy(),
  };
}
