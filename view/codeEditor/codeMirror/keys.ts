import { acceptCompletion } from '@codemirror/autocomplete';
import {
  defaultKeymap,
  historyKeymap,
  indentWithTab,
  simplifySelection,
} from '@codemirror/commands';
import { foldKeymap } from '@codemirror/language';
import { closeLintPanel } from '@codemirror/lint';
import { searchKeymap } from '@codemirror/search';
import {
  type Command,
  closeHoverTooltips,
  type EditorView,
  hasHoverTooltips,
  type KeyBinding,
} from '@codemirror/view';

/** How long after Escape the Tab key leaves: as long as CodeMirror has it. */
const TAB_LEAVES = 2000;

/** Closes a tooltip that hides the code. The Tab key leaves the editor after it, as after an Escape that had nothing to close. */
const hideTooltips: Command = (view) => {
  if (!hasHoverTooltips(view.state)) return false;
  view.dispatch({ effects: closeHoverTooltips });
  view.setTabFocusMode(TAB_LEAVES);
  return true;
};

/** Leaves one caret of many. One selection stays: Escape and then Tab has to lead out of the editor from there too. */
const leaveOneCaret: Command = (view) =>
  view.state.selection.ranges.length > 1 && simplifySelection(view);

/** CodeMirror's keys with the few that are ours: of those for one key, the first that has something to do. */
export const keys: readonly KeyBinding[] = [
  { key: 'Tab', run: acceptCompletion },
  { key: 'Escape', run: hideTooltips },
  ...searchKeymap,
  { key: 'Escape', run: closeLintPanel },
  { key: 'Escape', run: leaveOneCaret },
  ...defaultKeymap.filter(({ run }) => run !== simplifySelection),
  ...historyKeymap,
  ...foldKeymap,
  indentWithTab,
];

/** An Escape that closed something in the editor closes nothing around it. */
export function keepEscape({ dom }: EditorView): void {
  dom.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.defaultPrevented) event.stopPropagation();
  });
}
