import type { FunctionExpression } from 'estree';
import { CALLBACK_PARAMETERS } from '../../../src/contract/settings';
import type { Code } from '../../javascript/code';
import { bare, type Node, propertyName } from '../../javascript/nodes';
import type { Variable } from '../../javascript/scopes';
import { keyOf, sourceOf } from '../../javascript/sources';

/** What every callback has, as names to look up. */
export const PARAMETERS: readonly string[] = CALLBACK_PARAMETERS;

/** A callback's code: the body of a function, which is the root. */
export type CallbackCode = Code<FunctionExpression>;

/** What an expression reads: a parameter of the callback, and the members on the way, as `hit` and `["variables", "eVar5"]`. */
export interface Origin {
  parameter: string;
  path: readonly string[];
}

/** True for a parameter of the callback itself. */
export function isOwnParameter(code: CallbackCode, variable: Variable | undefined): boolean {
  return variable?.defs[0]?.node === code.root && variable.defs[0].type === 'Parameter';
}

/** True for a parameter of the callback itself, and a variable that stands for it. */
export function isParameter(code: CallbackCode, node: Node, name: string): boolean {
  const origin = originOf(code, node);
  return origin?.parameter === name && origin.path.length === 0;
}

/**
 * What of the callback's parameters an expression reads, through variables, destructuring and arguments of functions; undefined where it
 * may be anything else. A parameter that gets another value is none.
 *
 * @param path what is read of the expression
 */
export function originOf(
  code: CallbackCode,
  node: Node,
  path: readonly string[] = [],
  seen: ReadonlySet<Node> = new Set(),
): Origin | undefined {
  const at = bare(node);
  if (seen.has(at)) return undefined;
  const again = (next: Node, names: readonly string[]) =>
    originOf(code, next, names, new Set(seen).add(at));
  switch (at.type) {
    case 'Identifier': {
      const variable = code.variableOf(at);
      if (isOwnParameter(code, variable)) {
        const isChanged = variable?.references.some((use) => use.isWrite());
        return isChanged ? undefined : { parameter: at.name, path };
      }
      const source = sourceOf(code, at);
      return source && again(source.node, [...source.names, ...path]);
    }
    case 'MemberExpression': {
      const name = keyOf(code, at);
      return name === undefined ? undefined : again(at.object, [name, ...path]);
    }
    case 'AssignmentExpression':
      return at.operator === '=' ? again(at.right, path) : undefined;
    case 'LogicalExpression':
      // A parameter is never empty: of "hit || {}" it is the first.
      return again(at.operator === '&&' ? at.right : at.left, path);
    case 'ObjectExpression': {
      const value = entryOf(at.properties, path[0]);
      return value && again(value, path.slice(1));
    }
    default:
      return undefined;
  }
}

/** What an object that is written down has under a name, if that is certain. */
function entryOf(properties: readonly Node[], name: string | undefined): Node | undefined {
  if (properties.some(({ type }) => type === 'SpreadElement')) return undefined;
  const found = properties.filter(
    (entry) => entry.type === 'Property' && propertyName(entry) === name,
  );
  const last = found.at(-1);
  return last?.type === 'Property' ? last.value : undefined;
}
