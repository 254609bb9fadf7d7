import type { CallExpression, Expression, SpreadElement } from 'estree';
import type { Code } from '../javascript/code';
import { type NamedPath, pathOf, valuesOf } from '../javascript/names';
import { bare, type Node, propertyName } from '../javascript/nodes';
import { placeOf } from '../javascript/places';
import { message } from '../texts/text';
import type { ImportProblem } from './importTypes';

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
export function findRegistrations(paste: Code): Found {
  const registrations: Registration[] = [];
  const problems: ImportProblem[] = [];
  const report = (node: Node, said: ImportProblem['message']) =>
    problems.push({ ...placeOf(paste, node), message: said });
  for (const node of paste.nodes('AwaitExpression', 'CallExpression')) {
    if (node.type === 'AwaitExpression' && isSendEvent(bare(node.argument), paste)) {
      report(node, message('import.await'));
    }
    if (node.type !== 'CallExpression') continue;
    const callee = bare(node.callee);
    if (callee.type !== 'MemberExpression') continue;
    const name = propertyName(callee);
    const [given, ...values] = node.arguments;
    if (name === 'registerPreTrackCallback') report(node, message('import.preTrack'));
    if (isIndirect(callee, name)) report(node, message('import.indirect'));
    if (name === POST_TRACK) {
      if (!given) report(node, message('import.nothing'));
      else if (given.type === 'SpreadElement') report(given, message('import.spread'));
      else {
        const tracker = pathOf(paste, callee.object);
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
    if (event !== bare(callee.object) && !isVariable(callee.object)) {
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
function isIndirect(callee: Node, name: string | undefined): boolean {
  if (callee.type !== 'MemberExpression' || !['call', 'apply', 'bind'].includes(name ?? '')) {
    return false;
  }
  const object = bare(callee.object);
  return object.type === 'MemberExpression' && propertyName(object) === POST_TRACK;
}

const isVariable = (node: Node) => bare(node).type === 'Identifier';

/** The `sendEvent` that a promise comes from, through `then` and `catch`, or a variable that is set once. */
function sendEventBehind(written: Node, paste: Code, steps = 0): CallExpression | undefined {
  const node = bare(written);
  if (steps > 9) return undefined;
  if (node.type === 'Identifier') {
    const variable = paste.variableOf(node);
    const [value, ...others] = variable ? valuesOf(paste, variable) : [];
    return value && others.length === 0 ? sendEventBehind(value, paste, steps + 1) : undefined;
  }
  if (node.type !== 'CallExpression') return undefined;
  if (isSendEvent(node, paste)) return node;
  const callee = bare(node.callee);
  const isChained =
    callee.type === 'MemberExpression' &&
    ['then', 'catch', 'finally'].includes(propertyName(callee) ?? '');
  return isChained ? sendEventBehind(callee.object, paste, steps + 1) : undefined;
}

/** `alloy("sendEvent", …)`, whatever the instance is called. */
function isSendEvent(node: Node, paste: Code): boolean {
  if (node.type !== 'CallExpression' || instanceOf(node, paste) === undefined) return false;
  const [command] = node.arguments;
  return command?.type === 'Literal' && command.value === 'sendEvent';
}

function instanceOf(node: CallExpression, paste: Code): string | undefined {
  return pathOf(paste, node.callee)?.names.at(-1);
}
