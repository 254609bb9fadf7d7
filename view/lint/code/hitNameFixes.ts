import type { AssignmentProperty, SimpleCallExpression } from 'estree';
import { bare, type Node, type NodeOf } from '../../javascript/nodes';
import { message } from '../../texts/text';
import type { Fix } from '../problem';
import { type CallbackCode, isOwnParameter } from './callbackCode';
import { type Meant, meantBy, type Place } from './hitList';

/** A place where code reads something of a hit by a name. */
export type NamedRead = {
  place: Place;
  name: string;
  /** The name as it stands in the code. */
  node: Node;
  /** True where code goes on with the value, whether it is there or not. */
  throws: boolean;
} & (
  | { kind: 'member'; member: NodeOf<'MemberExpression'> }
  | { kind: 'property'; property: AssignmentProperty }
  | { kind: 'call'; call: SimpleCallExpression }
);

/** What to read in its place. */
export function hitNameFixes(code: CallbackCode, read: NamedRead): Fix[] {
  const meant = meantBy(read.name, read.place);
  const change = meant && changeOf(code, read, meant);
  if (!change) return [];
  const { node, insert } = change;
  const changes = [{ from: node.start, to: node.end, insert }];
  return [{ message: message('lint.fix.use', { code: insert }), changes }];
}

function changeOf(code: CallbackCode, read: NamedRead, meant: Meant) {
  switch (read.kind) {
    case 'member': {
      const { member } = read;
      if (read.place === 'variables' && meant.place === 'variables') {
        const insert = member.computed ? JSON.stringify(meant.name) : meant.name;
        return { node: member.property, insert };
      }
      const hit =
        read.place === 'hit' ? code.textOf(member.object) : hitBefore(code, member.object);
      return hit && { node: member, insert: expression(meant, hit) };
    }
    case 'call': {
      if (meant.place !== 'hit') return { node: read.node, insert: JSON.stringify(meant.name) };
      const hit = hitBefore(code, read.call.callee);
      return hit && { node: read.call, insert: expression(meant, hit) };
    }
    case 'property':
      return propertyChange(code, read, read.property, meant);
  }
}

/** Another name in a pattern: `{ requestUrl: url }` for `{ url }`, `{ variables: { eVar5 } }` for `{ eVar5 }`. */
function propertyChange(
  code: CallbackCode,
  { place, name }: NamedRead,
  { key, value, shorthand, start, end }: AssignmentProperty,
  meant: Meant,
) {
  if (meant.place === place) {
    const quoted = key.type === 'Identifier' ? meant.name : JSON.stringify(meant.name);
    return { node: key, insert: shorthand ? `${meant.name}: ${name}` : quoted };
  }
  if (place !== 'hit' || meant.place !== 'variables') return undefined;
  const into = code.textOf(value);
  const inner = shorthand && meant.name === name ? into : `${meant.name}: ${into}`;
  return { node: { start, end }, insert: `variables: { ${inner} }` };
}

function expression({ place, name }: Meant, hit: string): string {
  if (place === 'get') return `${hit}.get(${JSON.stringify(name)})`;
  return place === 'hit' ? `${hit}.${name}` : `${hit}.variables.${name}`;
}

/** How the hit is written before `.variables` and `.get`; undefined where another variable is in its way. */
function hitBefore(code: CallbackCode, node: Node): string | undefined {
  const at = bare(node);
  if (at.type === 'MemberExpression') return code.textOf(at.object);
  const isHidden = code.nodes('Identifier').some((name) => {
    const variable = name.name === 'hit' ? code.variableOf(name) : undefined;
    return variable && !isOwnParameter(code, variable);
  });
  return isHidden ? undefined : 'hit';
}
