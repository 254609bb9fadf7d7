import type { AnyNode, MemberExpression } from 'acorn';
import type { Code } from './readCode';

/** The expression itself, without what only wraps it: `a?.b` and `(0, a.b)`. */
export function bare(node: AnyNode): AnyNode {
  if (node.type === 'ChainExpression' || node.type === 'ParenthesizedExpression') {
    return bare(node.expression);
  }
  const last = node.type === 'SequenceExpression' ? node.expressions.at(-1) : undefined;
  return last ? bare(last) : node;
}

/** A text that stands in the code as it is; undefined for everything else. */
export function fixedText(node: AnyNode | null | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  const [only, more] = node?.type === 'TemplateLiteral' ? node.quasis : [];
  return more ? undefined : (only?.value.cooked ?? undefined);
}

/** The name of the member that is read: `b` of `a.b` and `a["b"]`. */
export function memberName({ property, computed }: MemberExpression): string | undefined {
  if (computed) return fixedText(property);
  return property.type === 'Identifier' ? property.name : undefined;
}

const WINDOW = /^(window|self|globalThis|top|parent)$/;

/** True for the page's window, by any of its names. */
export function isWindow(code: Code, node: AnyNode): boolean {
  const at = bare(node);
  if (at.type === 'ThisExpression') return true;
  if (at.type === 'MemberExpression') {
    return isWindow(code, at.object) && WINDOW.test(memberName(at) ?? '');
  }
  return at.type === 'Identifier' && !code.bindingOf(at) && WINDOW.test(at.name);
}

/** The name of a variable of the page: `x` of `x`, where the code does not declare it, and of `window.x`. */
export function globalName(code: Code, node: AnyNode): string | undefined {
  const at = bare(node);
  if (at.type === 'Identifier') return code.bindingOf(at) ? undefined : at.name;
  return at.type === 'MemberExpression' && isWindow(code, at.object) ? memberName(at) : undefined;
}

/** What a variable was given when it was declared, if it never gets anything else. */
export function onlyValue(code: Code, node: AnyNode): AnyNode | undefined {
  const binding = node.type === 'Identifier' ? code.bindingOf(node) : undefined;
  const declarator = binding?.writes.length === 0 ? binding.declaredBy : undefined;
  return declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier'
    ? (declarator.init ?? undefined)
    : undefined;
}

/** True for a parameter of the callback itself, and a variable that stands for it. */
export function isParameter(code: Code, node: AnyNode, name: string): boolean {
  const at = bare(node);
  if (at.type !== 'Identifier') return false;
  const binding = code.bindingOf(at);
  if (binding?.parameter) return binding.name === name;
  const value = onlyValue(code, at);
  return value !== undefined && isParameter(code, value, name);
}
