import type { AnyNode, CallExpression, Expression, SpreadElement } from 'acorn';
import { message } from '../texts/text';
import type { ImportProblem } from './importTypes';
import type { Paste } from './paste';
import { propertyName, unchained } from './syntaxTree';
import { type NamedPath, pathOf } from './trackerPath';

/** A place where the code hands over a function. */
export interface Registration {
  kind: 'post-track' | 'web-sdk';
  call: CallExpression;
  /** The function, or what stands for it. */
  given: Expression;
  values: readonly (Expression | SpreadElement)[];
  /** Undefined where the tracker comes out of a call, and for the Web SDK. */
  tracker: NamedPath | undefined;
  /** The Web SDK's instance. */
  instance: string | undefined;
}

export interface Found {
  registrations: readonly Registration[];
  problems: readonly ImportProblem[];
}

const POST_TRACK = 'registerPostTrackCallback';

/** Finds every registration in the text, wherever it stands. */
export function findRegistrations(paste: Paste): Found {
  const registrations: Registration[] = [];
  const problems: ImportProblem[] = [];
  const report = (node: AnyNode, said: ImportProblem['message']) =>
    problems.push({ ...paste.placeOf(node), message: said });
  for (const node of paste.nodes) {
    if (node.type === 'AwaitExpression' && isSendEvent(unchained(node.argument), paste)) {
      report(node, message('import.await'));
    }
    if (node.type !== 'CallExpression') continue;
    const callee = unchained(node.callee);
    if (callee.type !== 'MemberExpression') continue;
    const name = propertyName(callee);
    const [given, ...values] = node.arguments;
    if (name === 'registerPreTrackCallback') report(node, message('import.preTrack'));
    if (isIndirect(callee, name)) report(node, message('import.indirect'));
    if (name === POST_TRACK) {
      if (!given) report(node, message('import.nothing'));
      else if (given.type === 'SpreadElement') report(given, message('import.spread'));
      else {
        const tracker = pathOf(callee.object, paste);
        const isNamed = (tracker?.names.length ?? 0) > 0;
        registrations.push({
          kind: 'post-track',
          call: node,
          given,
          values,
          tracker: isNamed ? tracker : undefined,
          instance: undefined,
        });
      }
    }
    const event = sendEventBehind(callee.object, paste);
    if (!event) continue;
    if (name === 'catch' || (name === 'then' && values[0])) {
      report(name === 'catch' ? callee.property : (values[0] ?? node), message('import.catch'));
    }
    if (name === 'finally') report(callee.property, message('import.finally'));
    if (name !== 'then' || !given || given.type === 'SpreadElement') continue;
    if (event !== unchained(callee.object) && !isVariable(callee.object)) {
      report(callee.property, message('import.laterThen'));
    } else {
      registrations.push({
        kind: 'web-sdk',
        call: node,
        given,
        values: [],
        tracker: undefined,
        instance: instanceOf(event, paste),
      });
    }
  }
  return { registrations, problems };
}

/** `s.registerPostTrackCallback.call(…)` and the like. */
function isIndirect(callee: AnyNode, name: string | undefined): boolean {
  if (callee.type !== 'MemberExpression' || !['call', 'apply', 'bind'].includes(name ?? '')) {
    return false;
  }
  const object = unchained(callee.object);
  return object.type === 'MemberExpression' && propertyName(object) === POST_TRACK;
}

const isVariable = (node: AnyNode) => unchained(node).type === 'Identifier';

/** The `sendEvent` that a promise comes from, through `then` and `catch`, or a variable that is set once. */
function sendEventBehind(written: AnyNode, paste: Paste, steps = 0): CallExpression | undefined {
  const node = unchained(written);
  if (steps > 9) return undefined;
  if (node.type === 'Identifier') {
    const writes = paste.referenceOf(node)?.resolved?.references.filter((each) => each.isWrite);
    const [write, ...more] = writes ?? [];
    return write?.writeExpr && more.length === 0
      ? sendEventBehind(write.writeExpr, paste, steps + 1)
      : undefined;
  }
  if (node.type !== 'CallExpression') return undefined;
  if (isSendEvent(node, paste)) return node;
  const callee = unchained(node.callee);
  const isChained =
    callee.type === 'MemberExpression' &&
    ['then', 'catch', 'finally'].includes(propertyName(callee) ?? '');
  return isChained ? sendEventBehind(callee.object, paste, steps + 1) : undefined;
}

/** `alloy("sendEvent", …)`, whatever the instance is called. */
function isSendEvent(node: AnyNode, paste: Paste): boolean {
  if (node.type !== 'CallExpression' || instanceOf(node, paste) === undefined) return false;
  const [command] = node.arguments;
  return command?.type === 'Literal' && command.value === 'sendEvent';
}

function instanceOf(node: CallExpression, paste: Paste): string | undefined {
  return pathOf(node.callee, paste)?.names.at(-1);
}
