import type { Code } from '../javascript/code';
import { isSamePath, pathOf, valuesOf } from '../javascript/names';
import {
  bare,
  type FunctionNode,
  isFunction,
  type Node,
  ownName,
  ownNodes,
  propertyName,
} from '../javascript/nodes';
import type { Variable } from '../javascript/scopes';
import { type Message, message } from '../texts/text';

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
  written: Node,
  paste: Code,
  steps = 0,
): FoundFunction | { problem: Message } {
  const node = bare(written);
  const name = shortText(node, paste);
  if (steps > FURTHEST) return { problem: message('import.function.unknown', { name }) };
  if (isFunction(node)) return found(node, undefined);
  if (node.type === 'AssignmentExpression' && node.operator === '=') {
    return resolveFunction(node.right, paste, steps + 1);
  }
  if (node.type === 'Identifier') {
    const variable = paste.variableOf(node);
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
  return { fn, variable, name: ownName(fn) ?? name };
}

function ofVariable(variable: Variable, paste: Code, steps: number) {
  const { name, defs } = variable;
  const problem = (key: 'several' | 'unknown' | 'parameter' | 'imported') => ({
    problem: message(`import.function.${key}`, { name }),
  });
  if (defs.some(({ type }) => type === 'Parameter')) return problem('parameter');
  if (defs.some(({ type }) => type === 'ImportBinding')) return problem('imported');
  const [value, ...others] = valuesOf(paste, variable);
  if (others.length > 0) return problem('several');
  if (!value) return problem('unknown');
  if (isFunction(value)) return found(value, variable);
  const answer = resolveFunction(value, paste, steps + 1);
  return 'problem' in answer
    ? answer
    : { ...answer, variable: answer.variable ?? variable, name: answer.name ?? name };
}

/** A global, or a property: what the text assigns to the same path, or has in the object that it is made of. */
function ofPath(node: Node, paste: Code, steps: number): FoundFunction | { problem: Message } {
  const path = pathOf(paste, node);
  const written = shortText(node, paste);
  if (!path) return { problem: message('import.function.unknown', { name: written }) };
  const name = path.names.at(-1);
  const assigned = paste
    .nodes('AssignmentExpression')
    .flatMap(({ left, right }) => (isSamePath(pathOf(paste, left), path) ? [right] : []));
  const owner = { root: path.root, names: path.names.slice(0, -1) };
  const made = paste.nodes('AssignmentExpression', 'VariableDeclarator').flatMap((other) => {
    const [target, value] =
      other.type === 'AssignmentExpression' ? [other.left, other.right] : [other.id, other.init];
    if (value?.type !== 'ObjectExpression' || owner.names.length === 0) return [];
    if (!isSamePath(pathOf(paste, target), owner)) return [];
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
function bound(fn: Node, given: readonly Node[], paste: Code, steps: number) {
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
export function shortText(node: Node, paste: Code): string {
  const line = paste.textOf(node).replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
