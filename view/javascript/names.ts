import type { Code } from './code';
import { bare, type Node, propertyName, staticText } from './nodes';
import type { Variable } from './scopes';

/** The page's window, by any of its names. */
export const GLOBAL_OBJECT = /^(?:window|self|globalThis|top|parent)$/;

/** True for the page's window, by any of its names; `this` is taken for it as well. */
export function isWindow(code: Code, node: Node): boolean {
  const at = bare(node);
  if (at.type === 'ThisExpression') return true;
  if (at.type === 'MemberExpression') {
    return isWindow(code, at.object) && GLOBAL_OBJECT.test(propertyName(at) ?? '');
  }
  return at.type === 'Identifier' && !code.variableOf(at) && GLOBAL_OBJECT.test(at.name);
}

/** The name of a variable of the page: `x` of `x`, where the code does not declare it, and of `window.x`. */
export function globalName(code: Code, node: Node): string | undefined {
  const at = bare(node);
  if (at.type === 'Identifier') return code.variableOf(at) ? undefined : at.name;
  return at.type === 'MemberExpression' && isWindow(code, at.object) ? propertyName(at) : undefined;
}

/**
 * What a variable can hold, as far as the text says: of each place that gives it a value, the expression or the function; undefined where
 * that has to be worked out, as for parameters, loops and `+=`.
 */
export function valuesOf(code: Code, { defs, references }: Variable): (Node | undefined)[] {
  const declared = defs.flatMap(({ type, node }) => {
    if (type === 'Variable') return [];
    return type === 'FunctionName' || type === 'ClassName' ? [node] : [undefined];
  });
  const writes = references.filter((reference) => reference.isWrite());
  const places = new Set(writes.map(({ identifier }) => identifier));
  return [...declared, ...[...places].map((name) => valueAt(code, name))];
}

function valueAt(code: Code, name: Node): Node | undefined {
  const parent = code.parent(name);
  if (parent?.type === 'VariableDeclarator' && parent.id === name) return parent.init ?? undefined;
  const isAssigned = parent?.type === 'AssignmentExpression' && parent.left === name;
  return isAssigned && parent.operator === '=' ? parent.right : undefined;
}

/** What a variable was given when it was declared, if it never gets anything else. */
export function initialValue(code: Code, node: Node): Node | undefined {
  const variable = node.type === 'Identifier' ? code.variableOf(node) : undefined;
  const [definition, ...more] = variable?.defs ?? [];
  if (!variable || definition?.type !== 'Variable' || more.length > 0) return undefined;
  const [value, ...others] = valuesOf(code, variable);
  return others.length === 0 && value === definition.node.init ? value : undefined;
}

/** The one value that a variable ever gets, wherever it gets it. */
export function onlyValue(code: Code, node: Node): Node | undefined {
  const variable = node.type === 'Identifier' ? code.variableOf(node) : undefined;
  if (!variable || variable.defs.length > 1) return undefined;
  const [value, ...others] = valuesOf(code, variable);
  return others.length === 0 ? value : undefined;
}

/** A text that stands in the code, also where a variable holds it. */
export function textOf(code: Code, node: Node | undefined): string | undefined {
  return staticText(node) ?? (node && staticText(onlyValue(code, node)));
}
