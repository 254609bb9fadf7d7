import {
  deleteLine,
  historyKeymap,
  indentWithTab,
  moveLineDown,
  moveLineUp,
  standardKeymap,
  toggleComment,
  toggleTabFocusMode,
} from '@codemirror/commands';
import {
  type Command,
  closeHoverTooltips,
  type EditorView,
  hasHoverTooltips,
  type KeyBinding,
} from '@codemirror/view';
import { goToProblem } from './problemMarks';

/** Takes an explanation away that hides the code, and leaves Escape to its other uses. */
const hideExplanations: Command = (view) => {
  if (hasHoverTooltips(view.state)) view.dispatch({ effects: closeHoverTooltips });
  return false;
};

/** The keys of the editor, besides those of completion. */
export function keys(showFixes: (view: EditorView) => boolean): KeyBinding[] {
  return [
    ...standardKeymap,
    ...historyKeymap,
    indentWithTab,
    { key: 'Alt-ArrowUp', run: moveLineUp },
    { key: 'Alt-ArrowDown', run: moveLineDown },
    { key: 'Shift-Mod-k', run: deleteLine },
    { key: 'Mod-/', run: toggleComment },
    { key: 'Ctrl-m', mac: 'Shift-Alt-m', run: toggleTabFocusMode },
    { key: 'Escape', run: hideExplanations },
    { key: 'F8', run: goToProblem(1), shift: goToProblem(-1) },
    { key: 'Mod-.', run: showFixes, preventDefault: true },
  ];
}
