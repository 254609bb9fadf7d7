import type { SyntaxFault } from '../../javascript/parse';
import { message } from '../../texts/text';
import { tokenFixes, tokensIn } from '../code/tokens';
import type { Finding, LintContext } from '../problem';
import { fenceIn } from '../rules/markdownFences';
import { pastedBy } from './pasted';
import { reasonOf, wordAt } from './syntaxReason';

/** Code that is no JavaScript. */
export function syntax(source: string, fault: SyntaxFault, context: LintContext): Finding {
  const { offset, reason } = fault;
  const fence = fenceIn(source);
  if (fence) return fence;
  const token = bareToken(source, offset);
  if (token) {
    const { index: from } = token;
    const to = from + token.token.length;
    return {
      severity: 'error',
      from,
      to,
      message: message('lint.dataElementTokens', { token: token.token }),
      fixes: tokenFixes(token, context, (insert) => [{ from, to, insert }]),
    };
  }
  if (reason === undefined) {
    return {
      severity: 'error',
      from: offset,
      to: offset,
      message: message('lint.syntax.endsEarly'),
    };
  }
  // The parser takes "await" for a variable where it may not stand, and stumbles over what follows.
  const awaited = /\bawait\s+$/.exec(source.slice(0, offset));
  if (awaited) {
    const from = awaited.index;
    return {
      severity: 'error',
      from,
      to: from + 'await'.length,
      message: message('lint.syntax.await'),
    };
  }
  const pasted = pastedBy(source, offset);
  if (pasted) return pasted;
  const word = wordAt(source, offset);
  const to = offset + word.length;
  return { severity: 'error', from: offset, to, message: reasonOf(reason, word) };
}

/** The data element's token that the parser stumbled over: it takes the signs for "modulo". */
function bareToken(source: string, offset: number) {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  const line = source.slice(start, end < 0 ? undefined : end);
  return tokensIn(line)
    .map((token) => ({ ...token, index: start + token.index }))
    .find(({ index, token }) => {
      const after = index + token.length;
      return (
        index <= offset &&
        (offset < after || (offset >= after && source.slice(after, offset).trim() === ''))
      );
    });
}
