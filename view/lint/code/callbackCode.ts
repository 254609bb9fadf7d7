import type { FunctionExpression } from 'estree';
import type { Code } from '../../javascript/code';
import { initialValue } from '../../javascript/names';
import { bare, type Node } from '../../javascript/nodes';
import type { Variable } from '../../javascript/scopes';

/** What every callback has. */
export const PARAMETERS: readonly string[] = ['requestUrl', 'args', 'hit', 's'];

/** A callback's code: the body of a function, which is the root. */
export type CallbackCode = Code<FunctionExpression>;

/** True for a parameter of the callback itself. */
export function isOwnParameter(code: CallbackCode, variable: Variable | undefined): boolean {
  return variable?.defs[0]?.node === code.root && variable.defs[0].type === 'Parameter';
}

/** True for a parameter of the callback itself, and a variable that stands for it. */
export function isParameter(code: CallbackCode, node: Node, name: string): boolean {
  const at = bare(node);
  if (at.type !== 'Identifier') return false;
  const variable = code.variableOf(at);
  if (isOwnParameter(code, variable)) return at.name === name;
  const value = initialValue(code, at);
  return value !== undefined && isParameter(code, value, name);
}
