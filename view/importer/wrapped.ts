import type { Code } from '../javascript/code';
import { edited, reindented, renamed } from '../javascript/edits';
import { type FunctionNode, isFunction, nodesBelow, ownName } from '../javascript/nodes';
import { PARAMETERS } from '../lint/code/callbackCode';
import type { Bound } from './bound';
import { type FreeNames } from './freeNames';
import type { FoundFunction } from './resolveFunction';
import { stacked } from './stacked';

/** The function as it was, and a call that hands it what it was registered with. */
export function wrapped(
  { fn, variable }: FoundFunction,
  bound: readonly Bound[],
  front: readonly string[],
  free: FreeNames,
  taken: ReadonlySet<string>,
  paste: Code,
): string {
  const isFree = (name: string) => !PARAMETERS.includes(name) && !taken.has(name);
  const isMethod = paste.textOf(fn).startsWith('(') && fn.type === 'FunctionExpression';
  const own = ownName(fn);
  const isDeclared = own !== undefined && isFree(own) && (!variable || variable.name === own);
  let name = isDeclared ? own : (variable?.name ?? 'callback');
  while (!isFree(name)) name += '_';
  const calls = name === variable?.name ? [] : free.itself;
  const code = edited(paste.text, fn, [
    ...free.edits,
    ...calls.map((each) => renamed(paste, each.identifier, name)),
    ...reindented(paste, fn),
  ]);
  const text = isMethod ? `${fn.async ? 'async ' : ''}function ${code}` : code;
  const declaration = isDeclared ? text : `const ${name} = ${text};`;
  const call = `${name}(${bound.map((each) => each.code).join(', ')});`;
  return [stacked([...front, declaration]), answers(fn) ? `return ${call}` : call].join('\n\n');
}

/** True when the function may answer with a promise: returned, its errors reach the log. */
function answers(fn: FunctionNode): boolean {
  if (fn.async || fn.body.type !== 'BlockStatement') return true;
  const own = nodesBelow(fn.body, (node) => !isFunction(node));
  return own.some((node) => node.type === 'ReturnStatement' && node.argument);
}
