import type { CallExpression } from 'estree';
import { type Code, partWithin } from '../javascript/code';
import { globalName, onlyValue, textOf } from '../javascript/names';
import {
  type FunctionNode,
  isFunction,
  isWithin,
  methodOf,
  type Node,
  propertyName,
} from '../javascript/nodes';
import { COPIES, placeOfValue } from '../javascript/objects';
import { leadsTo, type NamedPath, originOf } from '../javascript/paths';
import { placeOf } from '../javascript/places';
import { message } from '../texts/message';
import { isBuiltIn } from './builtIns';
import type { ImportNote } from './importTypes';

/** Something that the text puts on an object, or into a global variable. */
interface Put {
  path: NamedPath;
  value: Node | undefined;
  node: Node;
}

/** What a function uses of it. */
export interface Helper {
  name: string;
  note: ImportNote;
}

/** Variables and settings that AppMeasurement has: they are the tracker's, whoever sets them. */
const OF_TRACKER =
  /^(?:(?:eVar|prop|list|hier)\d+|page(?:Name|URL|Type)|channel|server|referrer|campaign|events|products|(?:purchase|transaction|visitor|supplementalData)\w*|state|zip|currencyCode|charSet|account|link\w+|tracking\w+|track\w+|cookie\w+|fpCookie\w+|contextData|dynamic\w+|dc|vmk|abort|debug\w+|use\w+|offline\w+|forced\w+|maxDelay|registerPost\w+|ssl|mobile|writeSecureCookies|Util|version|t|tl|pe|pev\d|clearVars|manageVars|logDebug|sa)$/;

/** What AppMeasurement has as a value, no function of its own. */
export const isVariableOfTracker = (name: string) => OF_TRACKER.test(name);

/** Stands for a name that is worked out. */
const WORKED_OUT = '*';

type Puts = ReadonlyMap<string, readonly Put[]>;

/** By the last of their names. */
const known = new WeakMap<Code, Puts>();

/** Says what a function uses that the text puts on objects outside of it: where this text goes, it is missing. */
export function readHelpers(
  fn: FunctionNode,
  paste: Code,
  tracker: NamedPath | undefined,
): Helper[] {
  const puts = known.get(paste) ?? readPuts(paste);
  known.set(paste, puts);
  const trackers = tracker ? [tracker, originOfPath(paste, tracker)] : [];
  const found = new Map<string, Helper>();
  for (const use of usesIn(fn, paste)) {
    const [part, put] = putOf(use) ?? [];
    if (!part || !put || isWithin(put.node, fn)) continue;
    const name = paste.textOf(part);
    if (found.has(name)) continue;
    const { line } = placeOf(paste, put.node);
    const said = message('importer.helper', { name, line });
    found.set(name, { name, note: { ...placeOf(paste, part), weight: 'check', message: said } });
  }
  return [...found.values()];

  /** The longest part of an expression that the text puts somewhere. */
  function putOf(use: Node): [part: Node, put: Put] | undefined {
    const path = originOf(paste, use);
    const isTracker = path && trackers.some((each) => leadsTo(each, path));
    const name = use.type === 'MemberExpression' ? propertyName(use) : path?.names.at(-1);
    const put = isTracker
      ? undefined
      : (puts.get(name ?? '')?.find((each) => isPutBy(each, use, path)) ??
        puts.get(WORKED_OUT)?.find((each) => isPutBy(each, use, path)));
    if (put) return [use, put];
    return use.type === 'MemberExpression' ? putOf(use.object) : undefined;
  }

  function isPutBy({ path, value }: Put, use: Node, used: NamedPath | undefined): boolean {
    if (isShared(path)) return use.type === 'MemberExpression';
    if (!used || used.root !== path.root) return false;
    const [start, end] = written(path).split(WORKED_OUT);
    const isWorkedOut = end !== undefined;
    if (isWorkedOut ? !written(used).startsWith(start ?? '') : written(used) !== start)
      return false;
    const tracker = trackers.find((each) => leadsTo(path, each));
    const isFunctionPut = !isWorkedOut && isFunction(givenValue(paste, value));
    if (tracker) return isFunctionPut || !OF_TRACKER.test(used.names[tracker.names.length] ?? '');
    if (path.root !== 'global' || isWorkedOut) return false;
    return isFunctionPut || !isBuiltIn(path.names[0] ?? '');
  }
}

/** jQuery has two names. */
const written = ({ names }: NamedPath) => names.join('.').replace(/^jQuery\b/, '$');

/** True for what all objects of a kind have: `Tracker.prototype.note`, `$.fn.note`. */
const isShared = ({ names }: NamedPath) => /^(?:prototype|fn)$/.test(names.at(-2) ?? '');

/** Whole expressions, each with all of its members; of what is given a value, the object. */
function usesIn(fn: FunctionNode, paste: Code): Node[] {
  const inside = partWithin(paste.nodes('MemberExpression', 'Identifier'), fn, (node) => node);
  return inside.flatMap((node): Node[] => {
    if (node.type === 'Identifier' && !paste.referenceTo(node)?.isRead()) return [];
    const parent = paste.parent(node);
    if (parent?.type === 'MemberExpression' && parent.object === node) return [];
    const isGiven = parent?.type === 'AssignmentExpression' && parent.left === node;
    if (!isGiven || parent.operator !== '=') return [node];
    return node.type === 'MemberExpression' ? [node.object] : [];
  });
}

/** Where a path leads whose first name may stand for another one. */
function originOfPath(paste: Code, { root, names }: NamedPath): NamedPath {
  const name = root !== 'global' && 'identifiers' in root ? root.identifiers[0] : undefined;
  const origin = name && originOf(paste, name);
  return origin
    ? { root: origin.root, names: [...origin.names, ...names.slice(1)] }
    : { root, names };
}

function readPuts(paste: Code): Puts {
  const assigned = paste.nodes('AssignmentExpression').flatMap((node): Put[] => {
    const path = originOf(paste, node.left) ?? workedOut(paste, node.left);
    return path ? [{ path, value: node.right, node }] : [];
  });
  const inObjects = paste.nodes('Property').flatMap((node): Put[] => {
    const path = placeOfValue(paste, node.value);
    return path ? [{ path, value: node.value, node }] : [];
  });
  const defined = paste.nodes('CallExpression').flatMap((node) => putsOfCall(paste, node));
  // What a script declares at its top is a property of the window as well.
  const declared = paste
    .nodes('FunctionDeclaration', 'VariableDeclarator')
    .flatMap((node): Put[] => {
      const variable = node.id?.type === 'Identifier' ? paste.variableOf(node.id) : undefined;
      if (variable?.scope.block.type !== 'Program') return [];
      return [{ path: { root: 'global', names: [variable.name] }, value: node, node }];
    });
  const byName = new Map<string, Put[]>();
  for (const found of [...assigned, ...inObjects, ...defined, ...declared]) {
    const put = { ...found, path: ofWindow(found.path) };
    const last = put.path.names.at(-1) ?? '';
    const name = last.endsWith(WORKED_OUT) ? WORKED_OUT : last;
    const alike = byName.get(name);
    if (alike) alike.push(put);
    else byName.set(name, [put]);
  }
  return byName;
}

/** `Object.defineProperty(s, "note", …)`, `Object.defineProperties(s, { note: … })`, `Reflect.set(s, "note", …)`. */
function putsOfCall(paste: Code, node: CallExpression): Put[] {
  const [object, second] = node.arguments;
  const path = object && originOf(paste, object);
  if (!path || !second) return [];
  const put = (name: string | undefined, given: Node): Put[] =>
    name === undefined
      ? []
      : [{ path: { ...path, names: [...path.names, name] }, value: given, node }];
  const method = methodOf(node);
  const isReflect = method && globalName(paste, method.object) === 'Reflect';
  if (method?.name === 'defineProperty' || (method?.name === 'set' && isReflect)) {
    return put(textOf(paste, second), second);
  }
  const sources = method?.name === 'defineProperties' ? [second] : namedSources(node);
  return sources.flatMap((source) => {
    const all = onlyValue(paste, source) ?? source;
    if (all.type !== 'ObjectExpression') return [];
    return all.properties.flatMap((property) =>
      property.type === 'Property' ? put(propertyName(property), property.value) : [],
    );
  });
}

/** Of a call that copies properties, the objects that have a name. */
const namedSources = (call: CallExpression): Node[] =>
  COPIES.test(methodOf(call)?.name ?? '')
    ? call.arguments.slice(1).filter(({ type }) => type === 'Identifier')
    : [];

/** A name that is worked out, as in `s["note" + number]`: what it begins with, and a mark. */
function workedOut(paste: Code, left: Node): NamedPath | undefined {
  if (left.type !== 'MemberExpression' || !left.computed) return undefined;
  const path = originOf(paste, left.object);
  const [, start = ''] = /^["'`](\w*)/.exec(paste.textOf(left.property)) ?? [];
  return path && { ...path, names: [...path.names, `${start}${WORKED_OUT}`] };
}

/** `this` at the top of a script is the window. */
function ofWindow(path: NamedPath): NamedPath {
  const { root, names } = path;
  const isTop = root !== 'global' && 'type' in root && root.type === 'Program';
  return isTop && names[0] === 'this' ? { root: 'global', names: names.slice(1) } : path;
}

const givenValue = (paste: Code, value: Node | undefined) =>
  value && (onlyValue(paste, value) ?? value);
