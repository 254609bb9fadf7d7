import type { CallExpression, Identifier, MemberExpression } from 'estree';
import { TRACKING_METHODS } from '../../src/contract/tracker';
import type { Code } from '../javascript/code';
import { sharedObjects } from '../javascript/members';
import { valuesOf } from '../javascript/names';
import {
  bare,
  type FunctionNode,
  isFunction,
  methodOf,
  type Node,
  ownName,
  ownNodes,
  propertyName,
} from '../javascript/nodes';
import { placeOfThis, valuesAt } from '../javascript/objects';
import { leadsTo, type NamedPath, originOf, pathOf, sourceOf } from '../javascript/paths';
import type { Variable } from '../javascript/scopes';
import { PARAMETERS } from '../lint/code/callbackCode';
import { type Message, message } from '../texts/message';
import { isBuiltIn, isOfModules, isOfPages, isOfRules } from './builtIns';
import { isVariableOfTracker } from './helpers';
import { shortText } from './shortText';

export interface FoundFunction {
  fn: FunctionNode;
  /** What the code calls it. */
  name: string | undefined;
  /** The variable that holds it. */
  variable: Variable | undefined;
}

/** A function of the browser, of Tags or of the tracker: a callback can call it by its name. */
export interface KnownFunction {
  /** As a callback writes it. */
  known: string;
}

type Problem = { problem: Message };
export type Resolved = FoundFunction | KnownFunction | Problem;

/** References lead to others at most so often: a circle must end. */
const FURTHEST = 5;
const TRACKS: ReadonlySet<string> = new Set(TRACKING_METHODS);
/** Functions that each tracker has. What else is on one, plug-ins and the page have put there. */
const OF_EACH_TRACKER = /^(?:clearVars|manageVars|logDebug|sa|Util\.\w+)$/;

/** Finds the function that an expression stands for, or says why it can't be known. */
export function resolveFunction(
  written: Node,
  paste: Code,
  tracker: NamedPath | undefined,
  steps = 0,
): Resolved {
  const node = bare(written);
  const name = shortText(node, paste);
  const again = (next: Node) => resolveFunction(next, paste, tracker, steps + 1);
  if (steps > FURTHEST) return { problem: message('importer.function.unknown', { name }) };
  if (isFunction(node)) return found(node, undefined);
  switch (node.type) {
    case 'AssignmentExpression':
      return node.operator === '=' ? again(node.right) : chosen(name);
    case 'Identifier': {
      const variable = paste.variableOf(node);
      return variable ? ofVariable(variable, node) : ofPath(node);
    }
    case 'MemberExpression':
      return ofPath(node);
    case 'CallExpression':
      return methodOf(node)?.name === 'bind'
        ? bound(node)
        : { problem: message('importer.function.made', { code: name }) };
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return chosen(name);
    default:
      return { problem: message('importer.function.none', { code: name }) };
  }

  function ofVariable(variable: Variable, at: Identifier): Resolved {
    const { defs } = variable;
    const problem = (key: 'several' | 'unknown' | 'parameter' | 'imported') => ({
      problem: message(`importer.function.${key}`, { name: variable.name }),
    });
    if (defs.some(({ type }) => type === 'Parameter')) return problem('parameter');
    if (defs.some(({ type }) => type === 'ImportBinding')) return problem('imported');
    const [value, ...others] = valuesOf(paste, variable);
    if (others.length > 0) return problem('several');
    // Of `const { clearVars } = s`.
    if (!value) return sourceOf(paste, at) ? ofPath(at, originOf(paste, at)) : problem('unknown');
    if (isFunction(value)) return found(value, variable);
    const answer = again(value);
    return 'fn' in answer
      ? {
          ...answer,
          variable: answer.variable ?? variable,
          name: answer.name ?? variable.name,
        }
      : answer;
  }

  /** A global, or a property: what the text puts there. */
  function ofPath(at: Identifier | MemberExpression, path = pathOf(paste, at)): Resolved {
    const own = at.type === 'MemberExpression' ? propertyName(at) : at.name;
    const found = [...(path ? valuesAt(paste, path) : []), ...(own ? membersOf(at, own) : [])];
    const [value, ...more] = [...new Set(found)];
    if (more.length > 0) return { problem: message('importer.function.several', { name }) };
    if (!value) return known(path);
    const answer = again(value);
    return 'fn' in answer ? { ...answer, name: answer.name ?? own } : answer;
  }

  /** Of the class, or of the object, that the code around belongs to. */
  function membersOf(at: Node, own: string): Node[] {
    if (at.type !== 'MemberExpression') return [];
    const object = bare(at.object);
    const holder = object.type === 'ThisExpression' ? placeOfThis(paste, object) : undefined;
    const put = holder ? valuesAt(paste, { ...holder, names: [...holder.names, own] }) : [];
    const members = paste.nodes('MethodDefinition', 'PropertyDefinition', 'Property');
    const beside = members.flatMap((member) => {
      if (propertyName(member) !== own || !sharedObjects(paste, member)(object)) return [];
      return member.value ? [member.value] : [];
    });
    return [...put, ...beside];
  }

  function known(path: NamedPath | undefined): Resolved {
    const none: Resolved = { problem: message('importer.function.none', { code: name }) };
    const elsewhere: Resolved = { problem: message('importer.function.elsewhere', { name }) };
    if (!path) return elsewhere;
    if (tracker && leadsTo(path, tracker)) {
      const [member = '', ...rest] = path.names.slice(tracker.names.length);
      const whole = [member, ...rest].join('.');
      if (TRACKS.has(whole)) return { problem: message('importer.function.tracks', { name }) };
      if (OF_EACH_TRACKER.test(whole)) return { known: `s.${whole}` };
      return member === '' || isVariableOfTracker(member) ? none : elsewhere;
    }
    if (path.root !== 'global') return elsewhere;
    const { names } = path;
    const [first = '', member, ...more] = names;
    if (isOfModules(first)) return { problem: message('importer.global.module', { name: first }) };
    if (isOfRules(first)) return { problem: message('importer.global.rule', { name: first }) };
    if (isFunctionOfPages(names)) return { known: names.join('.') };
    if (names.length === 0 || isBuiltIn(first)) return none;
    // Of a tracker, in code for the Web SDK.
    if (member !== 'clearVars' || more.length > 0) return elsewhere;
    return { known: `${PARAMETERS.includes(first) ? 'window.' : ''}${first}.${member}` };
  }

  /** `fn.bind(object)`: taken where it makes no difference. */
  function bound(call: CallExpression): Resolved {
    const answer = again(methodOf(call)?.object ?? call);
    if ('problem' in answer) return answer;
    const usesThis =
      'fn' in answer &&
      answer.fn.type !== 'ArrowFunctionExpression' &&
      ownNodes(answer.fn).some(({ type }) => type === 'ThisExpression');
    const [first, more] = call.arguments;
    return more || usesThis || first?.type === 'SpreadElement'
      ? { problem: message('importer.function.bound') }
      : answer;
  }
}

function found(
  fn: FunctionNode,
  variable: Variable | undefined,
  name = variable?.name,
): FoundFunction | Problem {
  if (fn.generator) return { problem: message('importer.function.generator') };
  return { fn, variable, name: ownName(fn) ?? name };
}

/** How functions of the browser and of Tags are called that a worker does not have. */
const DOES =
  /^(?:alert|assign|back|clear|close|confirm|get|go|log|notify|open|print|push|re(?:load|move|place)|send|set|track|write)/;

/** True for a function that every page has, and that can be called as it is: a class can't. */
function isFunctionOfPages(names: readonly string[]): boolean {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  if (!isBuiltIn(first) || !/^(?!prototype$|eval$)[a-z]/.test(last)) return false;
  if (isOfPages(first)) return DOES.test(last);
  try {
    return (
      typeof names.reduce((from, name) => Reflect.get(Object(from), name), globalThis) ===
      'function'
    );
  } catch {
    return false;
  }
}

const chosen = (code: string): Problem => ({
  problem: message('importer.function.choice', { code }),
});
