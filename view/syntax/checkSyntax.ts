import { type Node, parseExpressionAt } from 'acorn';
import type { SyntaxProblem } from '../form/syntaxCheck';

const HEAD = 'function (requestUrl, args, hit, s) {\n';
const STRAY_BRACE = 'Unexpected token “}”';

/** Parses code as what it becomes: the body of a function with the four parameters, not async. */
export function checkSyntax(source: string): SyntaxProblem | undefined {
  const text = `${HEAD}${source}\n}`;
  try {
    const end = functionEnd(parseExpressionAt(text, 0, { ecmaVersion: 'latest' }));
    // A stray brace can close the function early and leave something that parses: "} if (x) {".
    return end === text.length ? undefined : problemAt(source, end - 1 - HEAD.length, STRAY_BRACE);
  } catch (error) {
    if (!isParseError(error)) throw error;
    const position = error.pos - HEAD.length;
    return position > source.length
      ? problemAt(source, source.length, undefined)
      : problemAt(source, position, error.message.replace(/ \(\d+:\d+\)$/, ''));
  }
}

/** Where the function at the very start ends; the expression may go on after it: "} + {". */
function functionEnd(node: Node): number {
  if (node.type === 'FunctionExpression') return node.end;
  const first = Object.values(node).find((child): child is Node => child?.start === 0);
  return first ? functionEnd(first) : node.end;
}

function problemAt(source: string, position: number, reason: string | undefined): SyntaxProblem {
  const before = source.slice(0, position).split(/\r\n|[\n\r\u2028\u2029]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, reason };
}

function isParseError(error: unknown): error is SyntaxError & { pos: number } {
  return error instanceof SyntaxError && 'pos' in error && typeof error.pos === 'number';
}
