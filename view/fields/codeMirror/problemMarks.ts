import { RangeSet, StateEffect, StateField } from '@codemirror/state';
import {
  activateHover,
  type Command,
  Decoration,
  type DecorationSet,
  EditorView,
  GutterMarker,
  gutter,
  hoverTooltip,
} from '@codemirror/view';
import type { ShownProblem } from '../codeEditor';

const setMarks = StateEffect.define<readonly ShownProblem[]>();

/** The problems where they are now, as marks in the text. */
const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects, newDoc }) {
    const shown = effects.find((effect) => effect.is(setMarks));
    if (!shown) return marks.map(changes);
    const found: readonly ShownProblem[] = shown.value;
    return Decoration.set(
      found.map((problem) => {
        const { from, to } = extent(problem, newDoc.length);
        return Decoration.mark({
          class: `problem-mark problem-${problem.severity}`,
          problem,
        }).range(from, to);
      }),
      true,
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** A mark needs at least one character: where the code ends too early, the last one. */
function extent({ from, to }: ShownProblem, length: number) {
  const end = Math.min(Math.max(to, from + 1), length);
  return { from: Math.min(from, Math.max(0, end - 1)), to: end };
}

interface PlacedProblem {
  from: number;
  to: number;
  problem: ShownProblem;
}

function problemsIn(view: EditorView, from: number, to: number): PlacedProblem[] {
  const found: PlacedProblem[] = [];
  view.state.field(marksField).between(from, to, (start, end, { spec }) => {
    found.push({ from: start, to: end, problem: spec['problem'] });
  });
  return found;
}

class ProblemSign extends GutterMarker {
  constructor(readonly severity: ShownProblem['severity']) {
    super();
  }
  override eq(other: GutterMarker) {
    return other instanceof ProblemSign && other.severity === this.severity;
  }
  override toDOM() {
    const sign = document.createElement('span');
    sign.className = `problem-sign problem-${this.severity}`;
    return sign;
  }
}
const SIGNS = { error: new ProblemSign('error'), warning: new ProblemSign('warning') };

/** One sign for each line that has problems: that of the worst. */
const signs = gutter({
  class: 'problem-gutter',
  markers(view) {
    const worst = new Map<number, ShownProblem['severity']>();
    for (const { from, problem } of problemsIn(view, 0, view.state.doc.length)) {
      const line = view.state.doc.lineAt(from).from;
      if (worst.get(line) !== 'error') worst.set(line, problem.severity);
    }
    const lines = [...worst].map(([line, severity]) => SIGNS[severity].range(line));
    return RangeSet.of(lines, true);
  },
});

function tooltipFor(problems: readonly PlacedProblem[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'code-tooltip';
  for (const { problem } of problems) {
    const item = list.appendChild(document.createElement('li'));
    item.className = `problem-${problem.severity}`;
    const words = item.appendChild(document.createElement('span'));
    words.textContent = problem.text;
    for (const { label, apply } of problem.fixes) {
      const button = item.appendChild(document.createElement('button'));
      button.type = 'button';
      button.textContent = label;
      button.onclick = apply;
    }
  }
  return list;
}

const tooltip = hoverTooltip(
  (view, place, side) => {
    const problems = problemsIn(view, place, place).filter(
      ({ from, to }) => (place > from || side > 0) && (place < to || side < 0),
    );
    const [first] = problems;
    if (!first) return null;
    return {
      pos: first.from,
      end: first.to,
      above: true,
      create: () => ({ dom: tooltipFor(problems) }),
    };
  },
  { hideOn: (change) => change.docChanged || change.effects.some((effect) => effect.is(setMarks)) },
);

/** Selects the next or the previous problem, shows what it is and reads it out. */
export function goToProblem(direction: 1 | -1): Command {
  return (view) => {
    const { main } = view.state.selection;
    const all = problemsIn(view, 0, view.state.doc.length);
    const ahead =
      direction > 0
        ? all.find(({ from }) => from > main.from)
        : all.filter(({ from }) => from < main.from).at(-1);
    const next = ahead ?? all.at(direction > 0 ? 0 : -1);
    if (!next) return false;
    const { from, to, problem } = next;
    view.dispatch({
      selection: { anchor: from, head: to },
      scrollIntoView: true,
      effects: EditorView.announce.of(problem.text),
    });
    const left = (place: number) => place < from || place > to;
    activateHover(view, from, 1, {
      tooltip,
      until: ({ docChanged, newSelection }) => docChanged || left(newSelection.main.head),
    });
    return true;
  };
}

/** The problem that the caret is at, or else the first one in its line. */
export function problemAtCaret(view: EditorView): ShownProblem | undefined {
  const { from, to, head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const [at] = problemsIn(view, from, to);
  return (at ?? problemsIn(view, line.from, line.to)[0])?.problem;
}

/** Shows other problems than before. */
export function showProblems(view: EditorView, problems: readonly ShownProblem[]): void {
  view.dispatch({ effects: setMarks.of(problems) });
}

export const problemMarks = [marksField, signs, tooltip];
