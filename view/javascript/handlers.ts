import type { CallExpression, NewExpression } from 'estree';
import type { Code } from './code';
import { globalName, initialValue, isWindow } from './names';
import { bare, isWithin, methodOf, type Node, propertyName, staticText } from './nodes';
import { placeOfValue } from './objects';
import { isSamePath, type NamedPath, pathOf } from './paths';
import type { Kind, Knowledge, When } from './reach';

/** How what a function was handed to calls it. */
export interface Calling {
  when: When;
  /** Undefined where it is called once, and for certain. */
  kind?: Kind | undefined;
  /** What decides it, where that is not the call. */
  node?: Node | undefined;
}

const TIMERS =
  /^(?:setTimeout|setInterval|setImmediate|requestAnimationFrame|requestIdleCallback|queueMicrotask)$/;
const STOPS = /^(?:clear|cancel)(?:Timeout|Interval|Immediate|AnimationFrame|IdleCallback)$/;
const AT_ONCE =
  /^(?:forEach|map|filter|reduce|reduceRight|some|every|find|findIndex|flatMap|sort|replace|replaceAll|from|each)$/;
const LISTENS = /^(?:addEventListener|attachEvent|on|once|one|bind|live|delegate|subscribe)$/;
/** jQuery's short forms. */
const EVENTS =
  /^(?:click|dblclick|submit|change|input|select|hover|scroll|resize|blur|focus\w*|key\w+|mouse\w+|touch\w+)$/;
const LOADED = /^(?:on)?(?:DOMContentLoaded|load|ready|readystatechange)$/;
const JQUERY = /^(?:jQuery|jq|\$\w?|\w\$)$/;

/** How a call calls a function that is handed to it, where its name says so. */
export function callingOf(
  code: Code,
  call: CallExpression | NewExpression,
  fn: Node,
  known?: Knowledge,
): Calling | undefined {
  const name = nameOf(call);
  const method = call.type === 'CallExpression' ? methodOf(call) : undefined;
  if (call.type === 'NewExpression') {
    return name === 'Promise' ? { when: 'now' } : undefined;
  }
  if (TIMERS.test(name)) return { when: 'later', ...timing(code, call, fn, name) };
  if (isJQuery(call.callee) && call.arguments[0] === fn) return { when: 'event', kind: 'load' };
  if (/^(?:require|requirejs)$/.test(name) && call.arguments[0]?.type === 'ArrayExpression') {
    return { when: 'later' };
  }
  if (/^[Oo]n[A-Z]/.test(name)) return { when: 'event', kind: 'event' };
  if (!method) return LISTENS.test(name) ? listening(code, call, undefined) : undefined;
  const { object } = method;
  if (/^(?:then|finally|done|always)$/.test(name)) {
    if (call.arguments[0] !== fn) return { when: 'later', kind: 'failure' };
    return { when: 'later', kind: isSure(code, object, known) ? undefined : 'promised' };
  }
  if (/^(?:catch|fail)$/.test(name)) return { when: 'later', kind: 'failure' };
  if (AT_ONCE.test(name)) return { when: 'now', kind: 'loop' };
  if (name === 'ready' && isLoading(code, object)) return { when: 'event', kind: 'load' };
  if (name === 'load' && isLoading(code, object)) return { when: 'event', kind: 'load' };
  if (LISTENS.test(name)) return listening(code, call, object);
  return EVENTS.test(name) ? { when: 'event', kind: 'event' } : undefined;
}

/** How a function is called that is put into a property: `button.onclick = …`. */
export function callingOfProperty(
  code: Code,
  object: Node | undefined,
  name: string,
): Calling | undefined {
  if (!/^on[A-Za-z]/.test(name)) return undefined;
  const isLoad = LOADED.test(name) && (object === undefined || isLoading(code, object));
  return { when: 'event', kind: isLoad ? 'load' : 'event' };
}

function nameOf({ callee }: CallExpression | NewExpression): string {
  const at = bare(callee);
  if (at.type === 'Identifier') return at.name;
  return at.type === 'MemberExpression' ? (propertyName(at) ?? '') : '';
}

function listening(code: Code, call: CallExpression, object: Node | undefined): Calling {
  const isLoad = LOADED.test(staticText(call.arguments[0]) ?? '');
  return { when: 'event', kind: isLoad && isLoading(code, object) ? 'load' : 'event' };
}

const isJQuery = (node: Node) => {
  const at = bare(node);
  const name = at.type === 'MemberExpression' ? propertyName(at) : undefined;
  return JQUERY.test(at.type === 'Identifier' ? at.name : (name ?? ''));
};

/** True for what loads once with the page: the window, the document, its body, and a script that the code adds. */
function isLoading(code: Code, object: Node | undefined): boolean {
  if (object === undefined || isWindow(code, object)) return true;
  const at = bare(object);
  if (globalName(code, at) === 'document') return true;
  if (at.type === 'MemberExpression') {
    return propertyName(at) === 'body' && globalName(code, at.object) === 'document';
  }
  if (at.type === 'CallExpression') {
    if (isJQuery(at.callee)) {
      const [first] = at.arguments;
      return !first || (first.type !== 'SpreadElement' && isLoading(code, first));
    }
    return methodOf(at)?.name === 'createElement' && staticText(at.arguments[0]) === 'script';
  }
  const value = initialValue(code, at);
  return value !== undefined && isLoading(code, value);
}

function isSure(code: Code, promise: Node, known: Knowledge | undefined): boolean {
  const at = bare(promise);
  if (known?.isSure(at)) return true;
  if (at.type === 'MemberExpression') return propertyName(at) === 'ready' && isJQuery(at.object);
  const method = at.type === 'CallExpression' ? methodOf(at) : undefined;
  if (!method) return false;
  if (method.name === 'resolve') return globalName(code, method.object) === 'Promise';
  return method.name === 'when' && isJQuery(method.object);
}

/** `this` of one method is that of another as a rule. */
const isSameHandle = (a: NamedPath, b: NamedPath) =>
  isSamePath(a, b) || (a.names[0] === 'this' && a.names.join() === b.names.join());

/** A timer that goes on and on, or that something else stops. */
function timing(
  code: Code,
  call: CallExpression,
  fn: Node,
  name: string,
): Pick<Calling, 'kind' | 'node'> {
  const stops = code.nodes('CallExpression').filter((other) => STOPS.test(nameOf(other)));
  const handle = placeOfValue(code, call);
  const elsewhere = stops.find(({ arguments: [stopped], ...other }) => {
    const path = stopped && pathOf(code, stopped);
    return path && handle && isSameHandle(path, handle) && !isWithin(other, fn);
  });
  if (elsewhere) return { kind: 'cancelled', node: elsewhere };
  const ofList = handle ? undefined : stopOfList(code, call, fn);
  if (ofList) return { kind: 'cancelled', node: ofList };
  const isEndless = name === 'setInterval' && !stops.some((stop) => isWithin(stop, fn));
  return isEndless ? { kind: 'repeated' } : {};
}

/** What stops timers that are kept in a list: `clearTimeout(timers[0])`, `timers.forEach(clearTimeout)`. */
function stopOfList(code: Code, call: CallExpression, fn: Node): Node | undefined {
  const parent = code.parent(call);
  const target =
    parent && ('callee' in parent ? parent.callee : 'left' in parent ? parent.left : undefined);
  const list =
    target?.type === 'MemberExpression'
      ? code.textOf(target.object).split('.').at(-1)
      : parent && placeOfValue(code, parent)?.names.at(-1);
  for (const name of list ? code.nodes('Identifier') : []) {
    if (!STOPS.test(name.name) || isWithin(name, fn)) continue;
    for (let at: Node | undefined = name; at && !isWithin(call, at); at = code.parent(at)) {
      if (list && code.textOf(at).split(/\W+/).includes(list)) {
        return at.type === 'CallExpression' ? at : code.parent(name);
      }
    }
  }
  return undefined;
}
