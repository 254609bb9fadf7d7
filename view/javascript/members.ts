import type { ClassDeclaration, ClassExpression } from 'estree';
import type { Code } from './code';
import { initialValue } from './names';
import { bare, isFunction, type Node, propertyName } from './nodes';

type Class = ClassDeclaration | ClassExpression;

/** The places that read a member of a class or of an object by `this` beside it, or by an object of the class. */
export function usesOfMember(code: Code, member: Node): Node[] {
  const isMember =
    member.type === 'MethodDefinition' ||
    member.type === 'PropertyDefinition' ||
    member.type === 'Property';
  const name = isMember ? propertyName(member) : undefined;
  if (name === undefined) return [];
  const isShared = sharedObjects(code, member);
  return code
    .nodes('MemberExpression')
    .filter((node) => propertyName(node) === name && isShared(node.object));
}

/** Tells which expressions stand for an object that a member belongs to: `this` beside it, what its class makes, the class for a static one. */
export function sharedObjects(code: Code, member: Node): (object: Node) => boolean {
  const holder = code.parent(member);
  const owner = holder?.type === 'ClassBody' ? code.parent(holder) : undefined;
  return (object) => {
    const at = bare(object);
    if (at.type === 'ThisExpression' || at.type === 'Super') {
      const body = bodyAround(code, at);
      return body !== undefined && (body === holder || extendsOwner(body));
    }
    if (at.type === 'MemberExpression' && propertyName(at) === 'prototype') {
      return classOf(code, at.object) === owner && owner !== undefined;
    }
    const value = at.type === 'NewExpression' ? at : initialValue(code, at);
    const made = value?.type === 'NewExpression' ? value.callee : at;
    return owner !== undefined && classOf(code, made) === owner;
  };

  function extendsOwner(body: Node): boolean {
    const inner = code.parent(body);
    const isClass = inner?.type === 'ClassDeclaration' || inner?.type === 'ClassExpression';
    const above = isClass && inner.superClass ? classOf(code, inner.superClass) : undefined;
    return (
      owner !== undefined && above !== undefined && (above === owner || extendsOwner(above.body))
    );
  }
}

/** The class that a name stands for. */
function classOf(code: Code, node: Node): Class | undefined {
  const at = bare(node);
  const variable = at.type === 'Identifier' ? code.variableOf(at) : undefined;
  const [definition, ...more] = variable?.defs ?? [];
  if (definition?.type === 'ClassName' && more.length === 0) return definition.node;
  const value = initialValue(code, at);
  return value?.type === 'ClassExpression' ? value : undefined;
}

/** The class or the object whose member has this `this`. */
function bodyAround(code: Code, node: Node): Node | undefined {
  for (let above = code.parent(node); above; above = code.parent(above)) {
    const isOwner =
      above.type === 'PropertyDefinition' ||
      above.type === 'StaticBlock' ||
      (isFunction(above) && above.type !== 'ArrowFunctionExpression');
    if (!isOwner) continue;
    const member = isFunction(above) ? code.parent(above) : above;
    return member && code.parent(member);
  }
  return undefined;
}
