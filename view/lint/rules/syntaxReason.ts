import { type Message, message } from '../../texts/message';

/** The parser's common reasons, told from its English words. */
const REASONS: readonly (readonly [RegExp, (found: string, word: string) => Message])[] = [
  [/^Unexpected token/, (_, word) => message('syntax.unexpected', { word })],
  [/^Unexpected (?:keyword|character)/, (_, word) => message('syntax.unexpected', { word })],
  [/^Identifier '(.+)' has already/, (name) => message('syntax.declared', { name })],
  [/^Unterminated string/, () => message('syntax.string')],
  [/^Unterminated template/, () => message('syntax.template')],
  [/^Unterminated comment/, () => message('syntax.comment')],
  [/^Unterminated regular/, () => message('syntax.regex')],
  [/^Invalid regular expression/, () => message('syntax.regexInvalid')],
  [/'await' outside/, () => message('syntax.await')],
  [/^'import' and 'export'/, () => message('syntax.import')],
  [/^Assigning to rvalue|^Invalid left/, () => message('syntax.assignment')],
  [/^Missing initializer/, () => message('syntax.initializer')],
  [/^Missing catch/, () => message('syntax.catch')],
  [/^The keyword '(.+)' is reserved/, (name) => message('syntax.reserved', { name })],
  [/^(?:Invalid number|Identifier directly after)/, () => message('syntax.number')],
  [/^Unsyntactic (.+)/, (word) => message('syntax.outsideLoop', { word })],
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
  return message('syntax.other', { reason });
}
