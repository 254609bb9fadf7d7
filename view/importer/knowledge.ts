import type { CallExpression } from 'estree';
import type { Code } from '../javascript/code';
import { callingOf } from '../javascript/handlers';
import { globalName, onlyValue, textOf } from '../javascript/names';
import {
  bare,
  isFunction,
  isNothing,
  methodOf,
  type Node,
  propertyName,
  staticText,
} from '../javascript/nodes';
import { isSamePath, leadsTo, type NamedPath, originOf, pathOf } from '../javascript/paths';
import type { Knowledge } from '../javascript/reach';
import { POST_TRACK } from './postTrack';
import { alternativesOf } from './receivers';
import type { Registration } from './registration';

const TYPES_OF_TEXT = /^(?:undefined|function|object)$/;
const ASKS_FOR_NAME = /^(?:has|hasOwn|hasOwnProperty|call)$/;
const ASKS_FOR_VALUE = /^(?:isFunction|isObject|isDefined|Boolean)$/;
/** AppMeasurement calls these for every hit. */
const AT_EVERY_HIT = /^(?:doPlugins|register(?:Pre|Post)TrackCallback)$/;
const MAKES_TRACKER = /^(?:s_gi|AppMeasurement)$/;
/** What calls a function once there is a tracker; others call it when something else happens, and hand the tracker along. */
const HANDS_OUT_TRACKER = /tracker|analytics|appmeasurement|ready|load/i;
/** What each tracker has of its own. Variables, and what a page puts there, may be there or not. */
const OF_EACH_TRACKER =
  /^(?:register(?:Pre|Post)TrackCallback|tl?|track(?:Link|Light)?|clearVars|sa|Util|version)$/;

/** What is surely so where a tracker registers callbacks, or an instance of the Web SDK sends events: it is there. */
export function knowledgeOf(paste: Code, { receiver, kind }: Registration): Knowledge {
  const paths = [receiver, ...alternativesOf(paste, receiver)].flatMap((each) =>
    [pathOf(paste, each), originOf(paste, each)].flatMap((path) => path ?? []),
  );
  const wanted = paths.map(({ root, names }) => ({ root, names: [...names, POST_TRACK] }));
  return { isGuard, isSure, callsOf };

  /** True for the tracker, for what it is a part of, for what makes it, and for its own functions. */
  function isThere(node: Node): boolean {
    const at = bare(node);
    const found = [pathOf(paste, at), originOf(paste, at)];
    const isPart = (path: NamedPath | undefined) =>
      path !== undefined && wanted.some((whole) => leadsTo(whole, path));
    if (found.some(isPart) || MAKES_TRACKER.test(globalName(paste, at) ?? '')) return true;
    if (at.type !== 'MemberExpression' || kind !== 'post-track' || !isTracker(at.object))
      return false;
    return OF_EACH_TRACKER.test(propertyName(at) ?? '');
  }

  function isTracker(node: Node): boolean {
    const found = [pathOf(paste, node), originOf(paste, node)];
    return found.some((path) => paths.some((own) => isSamePath(path, own)));
  }

  function isGuard(test: Node): boolean {
    const node = bare(test);
    switch (node.type) {
      case 'Literal':
        return Boolean(node.value);
      case 'LogicalExpression':
        return isGuard(node.left) && isGuard(node.right);
      case 'UnaryExpression':
        return node.operator === '!' && isGuard(node.argument);
      case 'BinaryExpression':
        return isComparison(node.left, node.operator, node.right);
      case 'CallExpression':
        return isAsking(node);
      default:
        return isThere(node) || isReadyState(node);
    }
  }

  function isComparison(left: Node, operator: string, right: Node): boolean {
    if (operator === 'in') return isOwnName(left) && (isWindow(right) || isThere(right));
    if (operator === 'instanceof') return isThere(left);
    if (!/^[!=]==?$/.test(operator)) return false;
    return [
      [left, right],
      [right, left],
    ].some(([one, other]) => one && other && isCompared(one, other));
  }

  function isCompared(one: Node, other: Node): boolean {
    if (isReadyState(one)) return staticText(other) !== undefined;
    if (one.type === 'UnaryExpression' && one.operator === 'typeof') {
      return isThere(one.argument) && TYPES_OF_TEXT.test(staticText(other) ?? '');
    }
    return isThere(one) && (isNothing(other) || /^(?:true|false)$/.test(paste.textOf(other)));
  }

  function isAsking(call: CallExpression): boolean {
    const name = nameOf(call);
    const { arguments: given } = call;
    const asked = [methodOf(call)?.object, ...given].flatMap((each) => each ?? []);
    const isNamed = given.some((each) => each.type !== 'SpreadElement' && isOwnName(each));
    if (ASKS_FOR_NAME.test(name) && isNamed) {
      return asked.some((each) => isWindow(each) || isThere(each));
    }
    return ASKS_FOR_VALUE.test(name) && given.length > 0 && given.every(isThere);
  }

  /** The name of the tracker, or of its function, as `"s" in window` has it. */
  function isOwnName(node: Node): boolean {
    const name = textOf(paste, node);
    return name !== undefined && wanted.some(({ names }) => names.includes(name));
  }

  function isWindow(node: Node): boolean {
    return pathOf(paste, node)?.names.length === 0;
  }

  /** True for a promise that brings the tracker, for what makes it, and for its own functions. */
  function isSure(promise: Node): boolean {
    const node = bare(promise);
    if (bringsTracker(node)) return true;
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
    const callee = bare(node.callee);
    if (MAKES_TRACKER.test(globalName(paste, callee) ?? '')) return true;
    if (isTracker(callee)) return kind === 'web-sdk';
    if (callee.type === 'MemberExpression' && isTracker(callee.object)) return true;
    return isSharedModule(callee);
  }

  /** `const s = await getTracker();` */
  function bringsTracker(awaited: Node): boolean {
    const parent = paste.parent(awaited);
    const holder = parent?.type === 'AwaitExpression' ? paste.parent(parent) : undefined;
    const place =
      holder?.type === 'VariableDeclarator'
        ? pathOf(paste, holder.id)
        : holder?.type === 'AssignmentExpression'
          ? pathOf(paste, holder.left)
          : undefined;
    return paths.some((own) => isSamePath(place, own));
  }

  /** What the Adobe Analytics extension shares, which hands out its tracker. */
  function isSharedModule(callee: Node): boolean {
    const made = callee.type === 'Identifier' ? sharedBy(callee) : callee;
    return made?.type === 'CallExpression' && methodOf(made)?.name === 'getSharedModule';
  }

  function sharedBy(name: Node): Node | undefined {
    const variable = name.type === 'Identifier' ? paste.variableOf(name) : undefined;
    const [definition] = variable?.defs ?? [];
    return definition?.type === 'Variable' ? (definition.node.init ?? undefined) : undefined;
  }

  function callsOf(use: Node, fn: Node): 'once' | 'repeated' | undefined {
    if (use.type === 'AssignmentExpression') {
      const name = use.left.type === 'MemberExpression' ? propertyName(use.left) : undefined;
      return AT_EVERY_HIT.test(name ?? '') ? 'repeated' : undefined;
    }
    if (use.type !== 'CallExpression') return undefined;
    if (AT_EVERY_HIT.test(methodOf(use)?.name ?? '')) return 'repeated';
    if (isSharedModule(bare(use.callee))) return 'once';
    if (!isFunction(fn) || !takesTracker(fn) || isFunction(onlyValue(paste, use.callee))) {
      return undefined;
    }
    const calling = callingOf(paste, use, fn);
    return calling?.kind === 'promised' || HANDS_OUT_TRACKER.test(nameOf(use)) ? 'once' : undefined;
  }

  /** True for a function that the tracker is handed to: it is called when there is one. */
  function takesTracker(fn: Node): boolean {
    return paths.some(
      ({ root }) =>
        root !== 'global' &&
        'defs' in root &&
        root.defs.some(({ type, node }) => type === 'Parameter' && node === fn),
    );
  }

  function isReadyState(node: Node): boolean {
    const at = bare(node);
    return (
      at.type === 'MemberExpression' &&
      propertyName(at) === 'readyState' &&
      globalName(paste, at.object) === 'document'
    );
  }
}

function nameOf(call: CallExpression): string {
  const callee = bare(call.callee);
  return callee.type === 'Identifier' ? callee.name : (methodOf(call)?.name ?? '');
}
