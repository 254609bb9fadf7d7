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

/**
 * CodeMirror for the body of a callback: highlighting, line numbers, matching brackets, undo. Tab indents; Escape and then Tab, or
 * Ctrl-M (Mac: Shift-Alt-M) and then Tab, leaves.
 */
export function createEditor(options: CodeEditorOptions): CodeEditor {
  const { parent, code, selection, attributes, onChange, onBlur } = options;
  const described = new Compartment();
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
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setCode(changed) {
      const { doc } = view.state;
      if (doc.toString() === changed) return;
      view.dispatch({ changes: { from: 0, to: doc.length, insert: changed } });
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
