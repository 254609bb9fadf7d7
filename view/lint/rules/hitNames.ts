import { hitValueProblem } from '../../domain/hitValues/hitValues';
import { initialValue } from '../../javascript/names';
import { type Node, type NodeOf, propertyName, staticText } from '../../javascript/nodes';
import { keyOf, sourceOfTarget } from '../../javascript/sources';
import { message } from '../../texts/text';
import { type CallbackCode, originOf } from '../code/callbackCode';
import { isMember, isOfAllObjects, isVariable, lastOfFamily, type Place } from '../code/hitList';
import { hitNameFixes, type NamedRead } from '../code/hitNameFixes';
import { isWritten } from '../code/writes';
import type { Finding, LintContext } from '../problem';

/** Names that a hit does not have: `hit.url`, `hit.variables.evar5`, `hit.get("v5")`. What it has is a closed list. */
export function hitNames(code: CallbackCode, context: LintContext): Finding[] {
  const webSdkOnly = context.hasTracker === false;
  const isThere = ({ place, name }: NamedRead) =>
    place === 'hit'
      ? isMember(name) || isOfAllObjects(name)
      : place === 'get'
        ? isAnswered(name, webSdkOnly)
        : isVariable(name, webSdkOnly);
  const reads = [
    ...code.nodes('MemberExpression').flatMap((member) => memberRead(code, member)),
    ...code.nodes('ObjectPattern').flatMap((pattern) => patternReads(code, pattern)),
    ...code.nodes('CallExpression').flatMap((call) => askedFor(code, call)),
  ].filter((read) => !isThere(read));
  return reads.map((read): Finding => {
    const { name, node } = read;
    const fixes = hitNameFixes(code, read);
    const last = read.place === 'hit' ? undefined : lastOfFamily(name);
    const throws = read.throws && !reads.some((other) => other.name === name && isLookedFor(other));
    return {
      severity: throws ? 'error' : 'warning',
      from: fixes[0]?.changes[0]?.from ?? node.start,
      to: fixes[0]?.changes[0]?.to ?? node.end,
      message: last
        ? message('lint.hitNames.last', { name, last })
        : message(throws ? 'lint.hitNames.throws' : 'lint.hitNames', { name }),
      fixes,
    };
  });
}

/** True for what `hit.get` can give. */
const isAnswered = (name: string, webSdkOnly: boolean) =>
  (name === name.trim() && !hitValueProblem(name)) || isVariable(name, webSdkOnly);

/** True where code only looks whether something is there. */
const isLookedFor = ({ place, throws }: NamedRead) => place === 'hit' && !throws;

function memberRead(code: CallbackCode, member: NodeOf<'MemberExpression'>): NamedRead[] {
  const name = keyOf(code, member);
  const place = placeOf(code, member.object);
  if (name === undefined || !place || isWritten(code, member)) return [];
  const throws = place === 'hit' && isTakenFrom(code, member);
  const node = place === 'hit' ? member : member.property;
  return [{ kind: 'member', place, name, member, node, throws }];
}

function patternReads(code: CallbackCode, pattern: NodeOf<'ObjectPattern'>): NamedRead[] {
  const source = sourceOfTarget(code, pattern);
  const place = source && placeOf(code, source.node, source.names);
  if (!place) return [];
  return pattern.properties.flatMap((property): NamedRead[] => {
    const name = property.type === 'Property' ? propertyName(property) : undefined;
    if (property.type !== 'Property' || name === undefined) return [];
    const throws = place === 'hit' && /^(?:Object|Array)Pattern$/.test(property.value.type);
    return [{ kind: 'property', place, name, property, node: property.key, throws }];
  });
}

function askedFor(code: CallbackCode, call: NodeOf<'CallExpression'>): NamedRead[] {
  const [asked] = call.arguments;
  const name = asked && staticText(initialValue(code, asked) ?? asked);
  const origin = name === undefined ? undefined : originOf(code, call.callee);
  if (!asked || name === undefined || origin?.parameter !== 'hit') return [];
  if (origin.path.join('.') !== 'get') return [];
  return [{ kind: 'call', place: 'get', name, call, node: asked, throws: false }];
}

function placeOf(code: CallbackCode, node: Node, path: readonly string[] = []): Place | undefined {
  const origin = originOf(code, node, path);
  if (origin?.parameter !== 'hit') return undefined;
  const [first, more] = origin.path;
  if (first === undefined) return 'hit';
  return first === 'variables' && more === undefined ? 'variables' : undefined;
}

/** True where something is read of the value, or it is called: of nothing, that throws. */
function isTakenFrom(code: CallbackCode, member: Node): boolean {
  const parent = code.parent(member);
  if (parent?.type === 'MemberExpression') return parent.object === member && !parent.optional;
  return parent?.type === 'CallExpression' && parent.callee === member && !parent.optional;
}
