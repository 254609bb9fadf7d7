import type { Code } from '../javascript/code';
import { onlyValue, textOf } from '../javascript/names';
import { bare, isFunction, type Node, propertyName } from '../javascript/nodes';
import { isSamePath, type NamedPath, originOf, sourceOf } from '../javascript/paths';

/** What the Web SDK calls the instance that is made without a name. */
const USUAL = 'alloy';
const CREATES = /^create(?:Custom)?Instance$/;

/** The name of the Web SDK's instance that an expression stands for; undefined where it can’t be known. */
export function instanceOf(code: Code, written: Node, steps = 0): string | undefined {
  const node = bare(written);
  if (steps > 9) return undefined;
  const again = (next: Node) => instanceOf(code, next, steps + 1);
  if (node.type === 'LogicalExpression') {
    const [found, made] = [again(node.left), created(code, bare(node.right))];
    return found === undefined || !made || made.name === found
      ? (found ?? again(node.right))
      : undefined;
  }
  if (node.type === 'AssignmentExpression') return again(node.right);
  if (node.type === 'CallExpression') return created(code, node)?.name;
  const origin = originOf(code, node);
  if (!origin) return undefined;
  const [name, ...more] = origin.names;
  const source = sourceOf(code, node);
  const value =
    source?.name === undefined ? (source?.value ?? assignedTo(code, origin)) : undefined;
  if (origin.root !== 'global' || more.length > 0) {
    return value && !isFunction(value) ? again(value) : undefined;
  }
  const made = value && created(code, bare(value));
  if (made) return made.name;
  const other = value && originOf(code, value);
  return other && !isSamePath(other, origin) ? again(value) : name;
}

/** What the text gives to a path, where it does so once. */
function assignedTo(code: Code, path: NamedPath): Node | undefined {
  const [value, ...others] = code
    .nodes('AssignmentExpression')
    .flatMap(({ left, right }) => (isSamePath(originOf(code, left), path) ? [right] : []));
  return others.length === 0 ? value : undefined;
}

/** `shop` of `createInstance({ name: "shop" })`; undefined for what makes no instance. */
function created(code: Code, call: Node): { name: string | undefined } | undefined {
  if (call.type !== 'CallExpression' || !CREATES.test(calledName(code, bare(call.callee)))) {
    return undefined;
  }
  const [options] = call.arguments;
  if (!options) return { name: USUAL };
  const value = onlyValue(code, options) ?? options;
  if (value.type !== 'ObjectExpression' || (value !== options && isChanged(code, options))) {
    return { name: undefined };
  }
  // The last one counts, and a spread may bring one.
  const named = [...value.properties].reverse().find((property) => {
    if (property.type !== 'Property') return true;
    const name = propertyName(property);
    return name === 'name' || name === undefined;
  });
  if (!named) return { name: USUAL };
  const isKnown = named.type === 'Property' && propertyName(named) !== undefined;
  return { name: isKnown ? textOf(code, named.value) : undefined };
}

/** True where the text does anything else with an object than creating instances. */
function isChanged(code: Code, object: Node): boolean {
  const variable = object.type === 'Identifier' ? code.variableOf(object) : undefined;
  return (variable?.references ?? []).some((reference) => {
    const use = code.parent(reference.identifier);
    if (use?.type !== 'CallExpression') return !reference.isWrite();
    return !CREATES.test(calledName(code, bare(use.callee)));
  });
}

/** What a function is called where it comes from, also when it is imported under another name. */
function calledName(code: Code, callee: Node): string {
  if (callee.type === 'Identifier') {
    const [definition] = code.variableOf(callee)?.defs ?? [];
    const node = definition?.type === 'ImportBinding' ? definition.node : undefined;
    if (node?.type === 'ImportSpecifier' && node.imported.type === 'Identifier') {
      return node.imported.name;
    }
    const source = sourceOf(code, callee);
    if (source?.name !== undefined) return source.name;
  }
  return originOf(code, callee)?.names.at(-1) ?? '';
}
