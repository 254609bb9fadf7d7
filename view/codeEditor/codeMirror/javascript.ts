import { javascriptLanguage } from '@codemirror/lang-javascript';
import {
  bracketMatching,
  foldGutter,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { tags } from '@lezer/highlight';

const color = (name: string) => `var(--spectrum-global-color-${name}-700)`;

/** Spectrum's colors, which are others in the dark. */
const colors = HighlightStyle.define([
  {
    tag: [tags.keyword, tags.bool, tags.null, tags.self, tags.atom],
    color: color('purple'),
  },
  { tag: tags.string, color: color('green') },
  { tag: [tags.regexp, tags.escape], color: color('magenta') },
  { tag: tags.number, color: color('orange') },
  { tag: tags.comment, color: color('gray'), fontStyle: 'italic' },
  { tag: tags.definition(tags.variableName), color: color('blue') },
]);

/**
 * JavaScript: a function's body is as good as a script to its grammar, which minds neither `return` nor `await`. Without the completions
 * that come with it: ours know a callback's names.
 */
export const javascript = [
  javascriptLanguage,
  syntaxHighlighting(colors),
  bracketMatching(),
  foldGutter(),
  indentUnit.of('  '),
  indentOnInput(),
  // The language has braces go out as they are typed: so do the other brackets.
  javascriptLanguage.data.of({ indentOnInput: /^\s*[)\]]$/ }),
];
