import {
  type Diagnostic,
  diagnosticCount,
  forEachDiagnostic,
  linter,
  lintGutter,
  lintKeymap,
  nextDiagnostic,
  previousDiagnostic,
} from '@codemirror/lint';
import { type Command, EditorView, keymap } from '@codemirror/view';

interface Placed {
  problem: Diagnostic;
  from: number;
}

/** The problems that touch a part of the code, where they are now; those that begin next to where the part begins come first. */
function problemsIn({ state }: EditorView, from: number, to: number): Placed[] {
  const found: Placed[] = [];
  forEachDiagnostic(state, (problem, start, end) => {
    if (start <= to && end >= from) found.push({ problem, from: start });
  });
  return found.sort((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from));
}

/** The problem at the caret, or else the first one in its line. */
function problemAtCaret(view: EditorView): Diagnostic | undefined {
  const { from, to, head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const [nearest] = [...problemsIn(view, from, to), ...problemsIn(view, line.from, line.to)];
  return nearest?.problem;
}

/** Shows the only problem again when it is selected already, where CodeMirror would do nothing. */
const showAgain: Command = (view) => {
  if (diagnosticCount(view.state) === 0) return false;
  view.dispatch({ selection: { anchor: view.state.selection.main.from } });
  return nextDiagnostic(view);
};

/** Reads out the problems that a command has selected, which CodeMirror only shows. */
const readOut =
  (select: Command): Command =>
  (view) => {
    if (!select(view) && !showAgain(view)) return false;
    const { from } = view.state.selection.main;
    const selected = problemsIn(view, from, from).filter((placed) => placed.from === from);
    const words = selected.map(({ problem }) => problem.message).join(' ');
    view.dispatch({ effects: EditorView.announce.of(words) });
    return true;
  };

/**
 * The lint package names its buttons in English whatever the phrases say, "Action: … (access key …)", where their own words are name
 * enough. In its panel they stand inside of options, which may hold no buttons: there a letter or a click is all they need.
 */
const nameActions = EditorView.updateListener.of(({ view: { dom } }) => {
  for (const button of dom.querySelectorAll<HTMLElement>('.cm-diagnosticAction[aria-label]')) {
    button.removeAttribute('aria-label');
    if (!button.closest('[role=option]')) continue;
    const words = document.createElement('span');
    words.className = button.className;
    words.append(...button.childNodes);
    words.addEventListener('click', () => button.click());
    button.replaceWith(words);
  }
});

/** CodeMirror's marks, signs, tooltips and panel for what the view finds wrong, and the keys that lead to it. */
export function problems(onFixes: (problem: Diagnostic) => void) {
  const showFixes: Command = (view) => {
    const problem = problemAtCaret(view);
    if (problem) onFixes(problem);
    return problem !== undefined;
  };
  return [
    linter(null),
    lintGutter(),
    nameActions,
    keymap.of([
      { key: 'F8', run: readOut(nextDiagnostic), shift: readOut(previousDiagnostic) },
      { key: 'Mod-.', run: showFixes, preventDefault: true },
      ...lintKeymap,
    ]),
  ];
}
