import type { CallExpression } from 'estree';
import type { Code } from '../javascript/code';
import { globalName, textOf } from '../javascript/names';
import { isNothing, methodOf, type Node, staticText } from '../javascript/nodes';
import { valuesAt } from '../javascript/objects';
import { pathOf } from '../javascript/paths';
import { placeOf } from '../javascript/places';
import { message } from '../texts/message';
import type { ImportProblem } from './importTypes';
import { type PromiseUse, usesOfPromise } from './promiseUses';
import type { Found, Registration } from './registration';
import { shortText } from './shortText';

/** A call of a Web SDK instance. */
interface Command {
  call: CallExpression;
  instance: Node;
  /** Undefined where it is worked out. */
  name: string | undefined;
}

const SEND_EVENT = 'sendEvent';
/** Those that a site calls by itself. */
const COMMANDS =
  /^(?:sendEvent|configure|setConsent|getIdentity|applyPropositions|appendIdentityToUrl|getLibraryInfo|setDebug)$/;

/** Every event that the code sends by the Web SDK and does something after. */
export function findSendEvents(paste: Code): Found {
  const registrations: Registration[] = [];
  const problems: ImportProblem[] = [];
  const report = (node: Node, said: ImportProblem['message']) =>
    problems.push({ ...placeOf(paste, node), message: said });
  const commands = paste.nodes('CallExpression').flatMap((call) => commandOf(paste, call) ?? []);
  const named = new Set(
    commands.flatMap(({ name, instance }) =>
      name !== undefined && COMMANDS.test(name) ? paste.textOf(instance) : [],
    ),
  );
  for (const { call, instance, name } of commands) {
    if (name === SEND_EVENT) {
      for (const use of usesOfPromise(paste, call)) take(use, call, instance);
    } else if (
      name === undefined &&
      (named.has(paste.textOf(instance)) || /(?:^|\.)alloy$/.test(paste.textOf(instance)))
    ) {
      const [used] = usesOfPromise(paste, call).filter(({ kind }) => kind !== 'returned');
      if (used) report(call, message('importer.command', { code: shortText(call, paste) }));
    }
  }
  for (const node of keptCommands(paste)) {
    report(
      node,
      message('importer.command', { code: shortText(paste.parent(node) ?? node, paste) }),
    );
  }
  return { registrations, problems };

  function take(use: PromiseUse, event: CallExpression, receiver: Node): void {
    switch (use.kind) {
      case 'await':
        return void report(use.node, message('importer.await'));
      case 'returned':
        return void report(use.node, message('importer.returned'));
      case 'other':
        return void report(
          use.node,
          message('importer.used', { code: shortText(use.node, paste) }),
        );
    }
    const { call, kind, isOwn } = use;
    const property = call.callee.type === 'MemberExpression' ? call.callee.property : call;
    const [given, failed] = call.arguments;
    if (kind === 'catch') return void report(property, message('importer.catch'));
    if (kind === 'finally') return void report(property, message('importer.finally'));
    if (failed) report(failed, message('importer.catch'));
    if (!given || (failed && isNothing(given))) return;
    if (given.type === 'SpreadElement') return void report(given, message('importer.spread'));
    if (!isOwn) return void report(property, message('importer.laterThen'));
    const places = [call, event];
    const tracker = undefined;
    registrations.push({ kind: 'web-sdk', call, given, values: [], places, receiver, tracker });
  }
}

/** Reads `alloy("sendEvent", …)`, whatever the instance is called, also through `call` and `apply`. */
function commandOf(paste: Code, call: CallExpression): Command | undefined {
  const method = methodOf(call);
  const [first] = call.arguments;
  if (method && /^(?:call|apply)$/.test(method.name)) {
    const isReflect = globalName(paste, method.object) === 'Reflect';
    const list = call.arguments[isReflect ? 2 : 1];
    const given = list?.type === 'ArrayExpression' ? list.elements[0] : list;
    const instance = (isReflect && first) || method.object;
    return given ? { call, instance, name: commandIn(paste, given) } : undefined;
  }
  if (!first || first.type === 'SpreadElement' || call.callee.type === 'Super') return undefined;
  return { call, instance: call.callee, name: commandIn(paste, first) };
}

/** The command, also where a variable or an object holds it. */
function commandIn(paste: Code, node: Node): string | undefined {
  const text = textOf(paste, node);
  if (text !== undefined || node.type !== 'MemberExpression') return text;
  const path = pathOf(paste, node);
  const [value, ...others] = path ? valuesAt(paste, path) : [];
  return others.length === 0 ? staticText(value) : undefined;
}

/** The command where it is kept for a call that is made elsewhere: in a list, or bound. */
function keptCommands(paste: Code): Node[] {
  return paste.nodes('Literal', 'TemplateLiteral').filter((node) => {
    const parent = paste.parent(node);
    if (staticText(node) !== SEND_EVENT) return false;
    if (parent?.type === 'CallExpression') return methodOf(parent)?.name === 'bind';
    if (parent?.type !== 'ArrayExpression') return false;
    const call = paste.parent(parent);
    return !(call?.type === 'CallExpression' && methodOf(call)?.name === 'apply');
  });
}
