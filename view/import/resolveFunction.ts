import type { AnyNode } from 'acorn';
import { type Message, message } from '../texts/text';
import type { Paste } from './paste';
import type { Variable } from './scopes';
import { type FunctionNode, isFunction, ownNodes, propertyName, unchained } from './syntaxTree';
import { isSamePath, pathOf } from './trackerPath';

export interface FoundFunction {
  fn: FunctionNode;
  /** What the code calls it. */
  name: string | undefined;
  /** The variable that holds it. */
  variable: Variable | undefined;
}

/** References lead to others at most so often: a circle must end. */
const FURTHEST = 5;

/** Finds the function that an expression stands for, or says why it can't be known. */
export function resolveFunction(
  written: AnyNode,
  paste: Paste,
  steps = 0,
): FoundFunction | { problem: Message } {
  const node = unchained(written);
  const name = shortText(node, paste);
  if (steps > FURTHEST) return { problem: message('import.function.unknown', { name }) };
  if (isFunction(node)) return found(node, undefined);
  if (node.type === 'AssignmentExpression' && node.operator === '=') {
    return resolveFunction(node.right, paste, steps + 1);
  }
  if (node.type === 'Identifier') {
    const variable = paste.referenceOf(node)?.resolved;
    if (variable) return ofVariable(variable, paste, steps);
  }
  if (node.type === 'Identifier' || node.type === 'MemberExpression') {
    return ofPath(node, paste, steps);
  }
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
    if (propertyName(node.callee) === 'bind')
      return bound(node.callee.object, node.arguments, paste, steps);
  }
  return node.type === 'CallExpression'
    ? { problem: message('import.function.made', { code: name }) }
    : { problem: message('import.function.unknown', { name }) };
}

function found(
  fn: FunctionNode,
  variable: Variable | undefined,
  name = variable?.name,
): FoundFunction | { problem: Message } {
  if (fn.generator) return { problem: message('import.function.generator') };
  return { fn, variable, name: fn.id?.name ?? name };
}

function ofVariable(variable: Variable, paste: Paste, steps: number) {
  const { name, defs, references } = variable;
  const problem = (key: 'several' | 'unknown' | 'parameter' | 'imported') => ({
    problem: message(`import.function.${key}`, { name }),
  });
  const writes = references.filter((reference) => reference.isWrite);
  if (defs.some(({ type }) => type === 'Parameter')) return problem('parameter');
  if (defs.some(({ type }) => type === 'ImportBinding')) return problem('imported');
  const declared = defs.map(({ node }) => node).filter(isFunction);
  if (declared.length + writes.length > 1) return problem('several');
  const [fn] = declared;
  if (fn) return found(fn, variable);
  const value = writes[0]?.writeExpr;
  if (!value) return problem('unknown');
  const answer = resolveFunction(value, paste, steps + 1);
  return 'problem' in answer
    ? answer
    : { ...answer, variable: answer.variable ?? variable, name: answer.name ?? name };
}

/** A global, or a property: what the text assigns to the same path, or has in the object that it is made of. */
function ofPath(node: AnyNode, paste: Paste, steps: number): FoundFunction | { problem: Message } {
  const path = pathOf(node, paste);
  const written = shortText(node, paste);
  if (!path) return { problem: message('import.function.unknown', { name: written }) };
  const name = path.names.at(-1);
  const assigned = paste.nodes.flatMap((other) =>
    other.type === 'AssignmentExpression' && isSamePath(pathOf(other.left, paste), path)
      ? [other.right]
      : [],
  );
  const owner = { root: path.root, names: path.names.slice(0, -1) };
  const made = paste.nodes.flatMap((other) => {
    const [target, value] =
      other.type === 'AssignmentExpression'
        ? [other.left, other.right]
        : other.type === 'VariableDeclarator'
          ? [other.id, other.init]
          : [];
    if (!target || value?.type !== 'ObjectExpression' || owner.names.length === 0) return [];
    if (!isSamePath(pathOf(target, paste), owner)) return [];
    return value.properties.flatMap((property) =>
      property.type === 'Property' && property.kind === 'init' && propertyName(property) === name
        ? [property.value]
        : [],
    );
  });
  const [value, ...more] = [...assigned, ...made];
  if (more.length > 0) return { problem: message('import.function.several', { name: written }) };
  if (!value) return { problem: message('import.function.unknown', { name: written }) };
  const answer = resolveFunction(value, paste, steps + 1);
  return 'problem' in answer ? answer : { ...answer, name: answer.name ?? name };
}

/** `fn.bind(object)`: taken where it makes no difference. */
function bound(fn: AnyNode, given: readonly AnyNode[], paste: Paste, steps: number) {
  const answer = resolveFunction(fn, paste, steps + 1);
  if ('problem' in answer) return answer;
  const usesThis =
    answer.fn.type !== 'ArrowFunctionExpression' &&
    ownNodes(answer.fn).some(({ type }) => type === 'ThisExpression');
  return given.length > 1 || usesThis || given[0]?.type === 'SpreadElement'
    ? { problem: message('import.function.bound') }
    : answer;
}

/** Code in a message: one line, and not too long. */
export function shortText(node: AnyNode, paste: Paste): string {
  const line = paste.textOf(node).replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
