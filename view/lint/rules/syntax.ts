import { message } from '../../texts/text';
import type { SyntaxFault } from '../code/parseCode';
import type { Finding, LintContext } from '../problem';
import { reasonOf } from './syntaxReason';

/** Code that is no JavaScript. */
export function syntax(source: string, fault: SyntaxFault, _context: LintContext): Finding {
  const { offset, reason } = fault;
  if (reason === undefined) {
    return { severity: 'error', from: offset, to: offset, message: message('syntax.endsEarly') };
  }
  // The parser takes "await" for a variable where it may not stand, and stumbles over what follows.
  const awaited = /\bawait\s+$/.exec(source.slice(0, offset));
  if (awaited) {
    const from = awaited.index;
    return { severity: 'error', from, to: from + 'await'.length, message: message('syntax.await') };
  }
  const word = /^[\w$]+|^[^\s]/.exec(source.slice(offset))?.[0] ?? '';
  return {
    severity: 'error',
    from: offset,
    to: offset + word.length,
    message: reasonOf(reason, word),
  };
}
