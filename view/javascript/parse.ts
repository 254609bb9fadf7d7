import { type Comment, parse, parseExpressionAt } from 'acorn';
import type { FunctionExpression, Program } from 'estree';
import { walk } from 'estree-walker';
import { type Node, nodesBelow } from './nodes';

/** JavaScript as a tree, whose offsets count in the text as it was written. */
export interface Parsed<Root extends Node> {
  text: string;
  root: Root;
  /** With `root` in it. */
  program: Program;
  comments: readonly Comment[];
}

/** Where the text stops being JavaScript, and why, in the parser's words; without any where it ends too early. */
export interface SyntaxFault {
  offset: number;
  reason: string | undefined;
}

const OPTIONS = { ecmaVersion: 'latest', ranges: true } as const;

/** Code that a site has stands there as a script, as the body of some function, or as a module. */
const WAYS = [
  { sourceType: 'script' },
  { sourceType: 'script', allowAwaitOutsideFunction: true },
  { sourceType: 'module', allowAwaitOutsideFunction: true },
] as const;

/** Parses a text of its own. Throws a RangeError where it is nested deeper than the stack. */
export function parseText(text: string): Parsed<Program> | SyntaxFault {
  let furthest: SyntaxFault = { offset: -1, reason: undefined };
  for (const way of WAYS) {
    const comments: Comment[] = [];
    const rest = { allowReturnOutsideFunction: true, allowHashBang: true, onComment: comments };
    const program = tryTo(() => parse(text, { ...OPTIONS, ...rest, ...way }) as Program);
    if (!('reason' in program)) return { text, root: program, program, comments };
    if (program.offset > furthest.offset) furthest = program;
  }
  const isAtEnd = text.slice(furthest.offset).trim() === '';
  return isAtEnd ? { ...furthest, reason: undefined } : furthest;
}

/** Parses the body of a function. Throws a RangeError where it is nested deeper than the stack. */
export function parseBody(
  text: string,
  parameters: readonly string[],
): Parsed<FunctionExpression> | SyntaxFault {
  const head = `function (${parameters.join(', ')}) {\n`;
  const whole = `${head}${text}\n}`;
  const { length: shift } = head;
  const answer = parseFunctionAt(whole, 0);
  if ('reason' in answer) {
    const offset = answer.offset - shift;
    return offset > text.length
      ? { offset: text.length, reason: undefined }
      : { ...answer, offset };
  }
  const { root, program } = answer;
  // A stray brace can close the function early and leave something that parses: "} if (x) {".
  if (root.end < whole.length) {
    return { offset: root.end - 1 - shift, reason: 'Unexpected token “}”' };
  }
  walk(program, {
    enter(node) {
      node.start -= shift;
      node.end -= shift;
      node.range = [node.start, node.end];
    },
  });
  return { ...answer, text };
}

/** Parses a function that stands somewhere in a text, and has no name of its own as a declaration needs it. */
export function parseFunctionAt(
  text: string,
  offset: number,
): Parsed<FunctionExpression> | SyntaxFault {
  const expression = tryTo(() => parseExpressionAt(text, offset, OPTIONS) as Node);
  if ('reason' in expression) return expression;
  // The expression may go on after the function: "} + {".
  const root = nodesBelow(expression).find(
    (node): node is FunctionExpression =>
      node.type === 'FunctionExpression' && node.start === offset,
  );
  if (!root) return { offset, reason: 'Unexpected token' };
  const { start, end, range } = root;
  const span = { start, end, range };
  const program: Program = {
    ...{ type: 'Program', sourceType: 'script', ...span },
    body: [{ type: 'ExpressionStatement', expression: root, ...span }],
  };
  return { text, root, program, comments: [] };
}

function tryTo<Tree>(parsed: () => Tree): Tree | SyntaxFault {
  try {
    return parsed();
  } catch (error) {
    if (isTooDeep(error)) throw new RangeError('Nested too deep', { cause: error });
    if (!isParseError(error)) throw error;
    return { offset: error.pos, reason: error.message.replace(/ \(\d+:\d+\)$/, '') };
  }
}

/** Code nested thousands deep is more than the stack takes: newer parsers say so, older ones overflow. */
const isTooDeep = (error: unknown) =>
  error instanceof RangeError || (error instanceof SyntaxError && /stack/.test(error.message));

const isParseError = (error: unknown): error is SyntaxError & { pos: number } =>
  error instanceof SyntaxError && 'pos' in error && typeof error.pos === 'number';
