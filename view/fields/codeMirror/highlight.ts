import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin } from '@codemirror/view';
import { type TokenType, tokensField } from './tokens';

const COLORED: Readonly<Partial<Record<TokenType, Decoration>>> = Object.fromEntries(
  (['comment', 'string', 'regex', 'number', 'keyword', 'atom', 'definition'] as const).map(
    (type) => [type, Decoration.mark({ class: `tok-${type}` })],
  ),
);

/** Colors for what can be seen of the code. */
export const highlight = [
  tokensField,
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = colorsOf(view);
      }
      update(update: { docChanged: boolean; viewportChanged: boolean; view: EditorView }) {
        if (update.docChanged || update.viewportChanged) this.decorations = colorsOf(update.view);
      }
    },
    { decorations: ({ decorations }) => decorations },
  ),
];

function colorsOf(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const { from: first, to: last } = view.viewport;
  for (const { type, from, to } of view.state.field(tokensField)) {
    if (from > last) break;
    const color = COLORED[type];
    if (color && to >= first) builder.add(from, to, color);
  }
  return builder.finish();
}
