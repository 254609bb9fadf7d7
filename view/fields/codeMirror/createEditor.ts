import { history, historyField } from '@codemirror/commands';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { text } from '../../texts/text';
import type { CodeEditor, CodeEditorOptions } from '../codeEditor';
import { brackets } from './brackets';
import { completions } from './completions';
import { explanations } from './explanations';
import { highlight } from './highlight';
import { indentation } from './indentation';
import { keys } from './keys';
import { problemAtCaret, problemMarks, showProblems } from './problemMarks';

/** As CodeMirror has it: it knows lines, and not how they end. */
const plain = (code: string) => code.replace(/\r\n?/g, '\n');
const endsWindowsLines = (code: string) => /\r\n/.test(code) && !/(^|[^\r])\n/.test(code);

/**
 * CodeMirror for the body of a callback: colors, line numbers, matching brackets, undo, problems, completion. Tab indents; Escape and then
 * Tab, or Ctrl-M (Mac: Shift-Alt-M) and then Tab, leaves.
 */
export function createEditor(options: CodeEditorOptions): CodeEditor {
  const { parent, code, selection, attributes, words, onChange, onBlur, onFixes } = options;
  const { memory = undefined } = options.memory?.code === code ? options : {};
  const start = selection ?? memory?.selection;
  const described = new Compartment();
  // As it was handed in or out last: showing code must not change how its lines end.
  let known = code;
  const asAttributes = (given: CodeEditorOptions['attributes']) =>
    EditorView.contentAttributes.of({ tabindex: '0', ...given });
  const showFixes = (view: EditorView) => {
    const problem = problemAtCaret(view);
    if (problem) onFixes(problem);
    return problem !== undefined;
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: code,
      ...(start ? { selection: start } : {}),
      extensions: [
        EditorState.phrases.of({ Completions: text('code.completions') }),
        lineNumbers(),
        problemMarks,
        history(),
        memory ? historyField.init(() => memory.history) : [],
        indentation,
        highlight,
        brackets,
        completions(words),
        explanations(words),
        keymap.of(keys(showFixes)),
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
    code: () => view.state.doc.toString(),
    setCode(changed) {
      if (known === changed) return;
      known = changed;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: changed } });
    },
    setAttributes(given) {
      view.dispatch({ effects: described.reconfigure(asAttributes(given)) });
    },
    setProblems: (problems) => showProblems(view, problems),
    change(changes) {
      view.dispatch({ changes: [...changes], userEvent: 'input.fix' });
      view.focus();
    },
    focus: () => view.focus(),
    placeCaret(line, column) {
      const { doc } = view.state;
      const { from, to } = doc.line(Math.min(line, doc.lines));
      const anchor = Math.min(from + column - 1, to);
      view.dispatch({ selection: { anchor }, scrollIntoView: true });
    },
    destroy() {
      const { state } = view;
      const { anchor, head } = state.selection.main;
      view.destroy();
      return { code: known, selection: { anchor, head }, history: state.field(historyField) };
    },
  };
}
