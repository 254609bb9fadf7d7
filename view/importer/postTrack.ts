import type { Code } from '../javascript/code';
import { textOf } from '../javascript/names';
import { bare, methodOf, type Node, propertyName } from '../javascript/nodes';
import { pathOf } from '../javascript/paths';
import { placeOf } from '../javascript/places';
import { message } from '../texts/message';
import type { ImportProblem } from './importTypes';
import type { Found, Registration } from './registration';

export const POST_TRACK = 'registerPostTrackCallback';
const PRE_TRACK = 'registerPreTrackCallback';
/** What only asks whether there is such a function. */
const ASKS =
  /^(?:isFunction|isCallable|isDefined|Boolean|has|hasOwn|hasOwnProperty|call|log|warn|error|info|debug)$/;

/** Every place where the code names AppMeasurement's functions that register callbacks. */
export function findPostTrack(paste: Code): Found {
  const registrations: Registration[] = [];
  const problems: ImportProblem[] = [];
  const report = (node: Node, said: ImportProblem['message']) =>
    problems.push({ ...placeOf(paste, node), message: said });
  for (const node of occurrences(paste)) {
    const call = callOf(paste, node);
    if (call && nameAt(paste, node) === PRE_TRACK) report(call, message('importer.preTrack'));
    else if (call && node.type === 'MemberExpression') register(call, node.object);
    else if (nameAt(paste, node) === POST_TRACK && !isOnlyNamed(paste, node)) {
      report(node, message('importer.indirect'));
    }
  }
  return { registrations, problems };

  function register(call: Node & { type: 'CallExpression' }, receiver: Node): void {
    const [given, ...values] = call.arguments;
    if (!given) report(call, message('importer.nothing'));
    else if (given.type === 'SpreadElement') report(given, message('importer.spread'));
    else {
      const path = pathOf(paste, receiver);
      const tracker = path && path.names.length > 0 ? path : undefined;
      const places = [call];
      registrations.push({ kind: 'post-track', call, given, values, places, receiver, tracker });
    }
  }
}

function occurrences(paste: Code): Node[] {
  const isOne = (name: string | undefined) => name === POST_TRACK || name === PRE_TRACK;
  const members = paste.nodes('MemberExpression').filter((node) => isOne(nameAt(paste, node)));
  const alone = paste
    .nodes('Identifier')
    .filter((node) => isOne(node.name) && paste.parent(node)?.type !== 'MemberExpression');
  return [...members, ...alone];
}

function nameAt(paste: Code, node: Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression') return undefined;
  return propertyName(node) ?? (node.computed ? textOf(paste, node.property) : undefined);
}

/** The call that calls it, also as `(0, s.registerPostTrackCallback)(…)`. */
function callOf(paste: Code, node: Node): (Node & { type: 'CallExpression' }) | undefined {
  const parent = paste.parent(node);
  if (parent?.type === 'CallExpression') {
    return bare(parent.callee) === node ? parent : undefined;
  }
  const isAround = parent?.type === 'ChainExpression' || parent?.type === 'SequenceExpression';
  const outer = isAround && bare(parent) === node ? paste.parent(parent) : undefined;
  return outer?.type === 'CallExpression' && outer.callee === parent ? outer : undefined;
}

/** True where it is asked for, defined, or left alone: nothing is registered there. */
function isOnlyNamed(paste: Code, node: Node): boolean {
  const parent = paste.parent(node);
  switch (parent?.type) {
    case 'ExpressionStatement':
    case 'UnaryExpression':
    case 'BinaryExpression':
      return true;
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
    case 'ForStatement':
    case 'DoWhileStatement':
      return parent.test === node;
    case 'LogicalExpression':
      return (parent.operator === '&&' && parent.left === node) || isOnlyNamed(paste, parent);
    case 'ChainExpression':
      return isOnlyNamed(paste, parent);
    case 'AssignmentExpression':
      return parent.left === node;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return parent.id === node;
    case 'Property':
      return (
        paste.parent(parent)?.type === 'ObjectExpression' &&
        parent.key === node &&
        !parent.shorthand
      );
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.key === node;
    case 'CallExpression': {
      const callee = bare(parent.callee);
      const name = callee.type === 'Identifier' ? callee.name : methodOf(parent)?.name;
      return parent.callee !== node && ASKS.test(name ?? '');
    }
    default:
      return false;
  }
}
