import { acceptCompletion, autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { keymap } from '@codemirror/view';
import { complete } from '../../completion/complete';
import type { WordContext } from '../../completion/vocabulary';
import { tokensField } from './tokens';

/** Offers names while one types. Ctrl+Space asks for them; Enter or Tab takes the chosen one, Escape none. */
export function completions(context: () => WordContext) {
  return [
    autocompletion({
      icons: false,
      // What does not scroll, shown page by page.
      maxRenderedOptions: 10,
      override: [
        ({ state, pos, explicit }) => {
          const tokens = state.field(tokensField);
          const found = complete(state.doc.toString(), tokens, pos, context(), explicit);
          if (!found) return null;
          return {
            from: found.from,
            to: found.to,
            ...(found.staysFor ? { validFor: found.staysFor } : {}),
            options: found.words.map(({ name, meaning, kind }, index) => ({
              label: name,
              apply: name,
              type: kind,
              info: meaning,
              // Of those that fit as well, in the order of the vocabulary: eVar2 before eVar10.
              sortText: String(index).padStart(4, '0'),
            })),
          };
        },
      ],
    }),
    keymap.of([...completionKeymap, { key: 'Tab', run: acceptCompletion }]),
  ];
}
