import { type FunctionNode, isFunction, type Node } from '../../javascript/nodes';
import { PARAMETERS } from './callbackCode';

/** True for a function whose body can stand as a callback's code: its parameters are called as the callback's own. */
export function isUnwrappable(fn: Node | undefined, parameters: number): fn is FunctionNode {
  if (!isFunction(fn) || fn.params.length > parameters) return false;
  const known = fn.params.every(
    (at, index) => at.type === 'Identifier' && at.name === PARAMETERS[index],
  );
  return known && !fn.async && !fn.generator && fn.body.type === 'BlockStatement';
}
