import { type Message, message } from '../../texts/message';

/** The parser's common reasons, told from its English words. */
const REASONS: readonly (readonly [RegExp, (found: string, word: string) => Message])[] = [
  [/^Unexpected token/, (_, word) => message('lint.syntax.unexpected', { word })],
  [/^Unexpected (?:keyword|character)/, (_, word) => message('lint.syntax.unexpected', { word })],
  [/^Identifier '(.+)' has already/, (name) => message('lint.syntax.declared', { name })],
  [/^Unterminated string/, () => message('lint.syntax.string')],
  [/^Unterminated template/, () => message('lint.syntax.template')],
  [/^Unterminated comment/, () => message('lint.syntax.comment')],
  [/^Unterminated regular/, () => message('lint.syntax.regex')],
  [/^Invalid regular expression/, () => message('lint.syntax.regexInvalid')],
  [/'await' outside/, () => message('lint.syntax.await')],
  [/^'import' and 'export'/, () => message('lint.syntax.import')],
  [/^Assigning to rvalue|^Invalid left/, () => message('lint.syntax.assignment')],
  [/^Missing initializer/, () => message('lint.syntax.initializer')],
  [/^Missing catch/, () => message('lint.syntax.catch')],
  [/^The keyword '(.+)' is reserved/, (name) => message('lint.syntax.reserved', { name })],
  [/^(?:Invalid number|Identifier directly after)/, () => message('lint.syntax.number')],
  [/^Unsyntactic (.+)/, (word) => message('lint.syntax.outsideLoop', { word })],
];

/** What stands at a place of the code: a word or one sign; nothing at its end. */
export function wordAt(code: string, offset: number): string {
  return /^[\w$]+|^\S/.exec(code.slice(offset))?.[0] ?? '';
}

/** The reason as a text of the views; the parser's own English words where there is none. */
export function reasonOf(reason: string, word: string): Message {
  for (const [pattern, say] of REASONS) {
    const match = pattern.exec(reason);
    if (match) return say(match[1] ?? '', word);
  }
  return message('lint.syntax.other', { reason });
}
