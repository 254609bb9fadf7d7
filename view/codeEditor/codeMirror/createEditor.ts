import { autocompletion } from '@codemirror/autocomplete';
import { history, historyField } from '@codemirror/commands';
import { setDiagnostics } from '@codemirror/lint';
import { search } from '@codemirror/search';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { CodeEditor, CodeEditorOptions } from '../codeEditor';
import { complete } from '../completion/complete';
import { adoptBlockedStyles } from './blockedStyles';
import { explanations } from './explanations';
import { javascript } from './javascript';
import { keepEscape, keys } from './keys';
import { manyCarets } from './manyCarets';
import { phrases } from './phrases';
import { problems } from './problems';
import { theme } from './theme';

/** As CodeMirror has it: it knows lines, and not how they end. */
const plain = (code: string) => code.replace(/\r\n?/g, '\n');
const endsWindowsLines = (code: string) => /\r\n/.test(code) && !/(^|[^\r])\n/.test(code);

/**
 * CodeMirror for the body of a callback. Tab indents; Escape and then Tab, or Ctrl-M (Mac: Shift-Alt-M) and then Tab, leaves.
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
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: code,
      ...(start ? { selection: start } : {}),
      extensions: [
        EditorState.phrases.of(phrases()),
        lineNumbers(),
        problems(onFixes),
        javascript,
        history(),
        memory ? historyField.init(() => memory.history) : [],
        manyCarets,
        autocompletion({
          icons: false,
          // What does not scroll, shown page by page.
          maxRenderedOptions: 10,
          override: [(context) => complete(context, words())],
        }),
        explanations(words),
        search(),
        keymap.of(keys),
        theme,
        EditorView.lineWrapping,
        described.of(asAttributes(attributes)),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          const shown = update.state.doc.toString();
          if (shown === plain(known)) return;
          known = endsWindowsLines(known) ? shown.replaceAll('\n', '\r\n') : shown;
          onChange(known);
        }),
      ],
    }),
  });
  adoptBlockedStyles(view);
  keepEscape(view);
  const leave = ({ relatedTarget }: FocusEvent) => {
    // The panels are part of the editor.
    if (!view.dom.contains(relatedTarget as Node | null)) onBlur();
  };
  view.dom.addEventListener('focusout', leave);
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
    setProblems(source, found) {
      if (view.state.doc.toString() === source) view.dispatch(setDiagnostics(view.state, found));
    },
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
      // An editor that is taken away was not left: the next one must not begin with an error.
      view.dom.removeEventListener('focusout', leave);
      view.destroy();
      return { code: known, selection: { anchor, head }, history: state.field(historyField) };
    },
  };
}
