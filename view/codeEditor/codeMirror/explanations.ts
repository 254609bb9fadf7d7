import { activateHover, type Command, EditorView, hoverTooltip, keymap } from '@codemirror/view';
import { explain } from '../completion/complete';
import type { WordContext } from '../completion/vocabulary';

/** Says what a name means, where the pointer rests on it; Ctrl+I (Mac: Cmd+I) where the caret is in it. */
export function explanations(words: () => WordContext) {
  const tooltip = hoverTooltip(
    ({ state }, place) => {
      const found = explain(state, place, words());
      if (!found) return null;
      return {
        pos: found.from,
        end: found.to,
        above: true,
        create() {
          const dom = document.createElement('div');
          dom.className = 'code-tooltip';
          dom.appendChild(document.createElement('code')).textContent = found.name;
          dom.appendChild(document.createElement('span')).textContent = found.meaning;
          return { dom };
        },
      };
    },
    { hideOnChange: true },
  );
  const explainAtCaret: Command = (view) => {
    const { head } = view.state.selection.main;
    const found = explain(view.state, head, words());
    if (!found) return true;
    const { from, to } = found;
    view.dispatch({ effects: EditorView.announce.of(`${found.name}: ${found.meaning}`) });
    activateHover(view, head, 1, {
      tooltip,
      until: ({ docChanged, newSelection: { main } }) =>
        docChanged || main.head < from || main.head > to,
    });
    return true;
  };
  return [tooltip, keymap.of([{ key: 'Mod-i', run: explainAtCaret, preventDefault: true }])];
}
