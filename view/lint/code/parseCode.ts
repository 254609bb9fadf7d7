import { type AnyNode, type FunctionExpression, parseExpressionAt } from 'acorn';

/** What a callback's code becomes the body of: a function with four parameters, not async. */
const HEAD = 'function (requestUrl, args, hit, s) {\n';

/** Where the code stops being JavaScript, and why, in the parser's words; without any where it ends too early. */
export interface SyntaxFault {
  offset: number;
  reason: string | undefined;
}

export type ParsedCode = { callback: FunctionExpression; shift: number } | { fault: SyntaxFault };

/** Parses code as a callback's body. Offsets in the tree are `shift` more than in the code. */
export function parseCode(source: string): ParsedCode {
  const text = `${HEAD}${source}\n}`;
  try {
    const expression = parseExpressionAt(text, 0, { ecmaVersion: 'latest' }) as AnyNode;
    const callback = functionAtStart(expression);
    // A stray brace can close the function early and leave something that parses: "} if (x) {".
    return callback.end === text.length && callback.type === 'FunctionExpression'
      ? { callback, shift: HEAD.length }
      : { fault: { offset: callback.end - 1 - HEAD.length, reason: 'Unexpected token “}”' } };
  } catch (error) {
    if (!isParseError(error)) throw error;
    const offset = error.pos - HEAD.length;
    return offset > source.length
      ? { fault: { offset: source.length, reason: undefined } }
      : { fault: { offset, reason: error.message.replace(/ \(\d+:\d+\)$/, '') } };
  }
}

/** The function at the very start; the expression may go on after it: "} + {". */
function functionAtStart(node: AnyNode): AnyNode {
  if (node.type === 'FunctionExpression') return node;
  const first = Object.values(node).find((child): child is AnyNode => child?.start === 0);
  return first ? functionAtStart(first) : node;
}

/** True for what is wrong with the code; not for code that the parser is too small for. */
function isParseError(error: unknown): error is SyntaxError & { pos: number } {
  return (
    error instanceof SyntaxError &&
    'pos' in error &&
    typeof error.pos === 'number' &&
    !error.message.startsWith('Not enough stack')
  );
}
