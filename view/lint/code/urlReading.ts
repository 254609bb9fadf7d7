import { nameOfParameter } from '../../domain/hitValues/hitValues';
import { globalName } from '../../javascript/names';
import { methodOf, type Node, propertyName } from '../../javascript/nodes';
import { message } from '../../texts/text';
import type { Fix } from '../problem';
import type { CallbackCode } from './callbackCode';

/** A query parameter and what catches its value: `[?&]c4=([^&]*)`. */
const CAUGHT =
  /^(?:\^?\.\*\??|\^)?(?:\[\\?[?&]\\?[?&]\]|\(\?:[^()]*\)|\(?\\\?\|&\)?|\\?[?&]|\\b)*([a-z_][\w-]*)=\((?!\?)[^()]*\)/i;
/** A query parameter alone: `[?&]c4=`. */
const NAMED = /^(?:\[\\?[?&]\\?[?&]\]|\(\?:[^()]*\)|\\?[?&]|\\b)*([a-z_][\w-]*)=$/i;
const SUITES = /^\\?\/b\\?\/ss\\?\/\(/;

/** Reads a query parameter from the hit instead: `hit.get("eVar5")` for `v5`. */
export function reading(parameter: string, node: Node, wrap = ''): Fix {
  const name = nameOfParameter(parameter) ?? `param.${parameter}`;
  return reads(`hit.get(${JSON.stringify(name)})${wrap}`, node);
}

/** What a pattern catches, read from the hit; none where something else is done with the match. */
export function readingOfMatch(code: CallbackCode, call: Node, pattern: string): Fix[] {
  const value = firstGroup(code, call);
  if (!value) return [];
  const [, parameter] = CAUGHT.exec(pattern) ?? [];
  if (parameter !== undefined) return [reading(parameter, value)];
  return SUITES.test(pattern) ? [reads('hit.get("reportSuites")', value)] : [];
}

/** Whether a parameter is there, read from the hit. */
export function readingOfTest(code: CallbackCode, call: Node, pattern: string): Fix[] {
  const [, parameter] = NAMED.exec(pattern) ?? [];
  const parent = code.parent(call)?.type ?? '';
  // Elsewhere the comparison would bind to what stands beside it.
  const stands = /^(?:If|While|Return)Statement$|^(?:VariableDeclarator|CallExpression)$/;
  return parameter !== undefined && stands.test(parent)
    ? [reading(parameter, call, ' !== undefined')]
    : [];
}

function reads(insert: string, { start: from, end: to }: Node): Fix {
  return { message: message('lint.fix.use', { code: insert }), changes: [{ from, to, insert }] };
}

/** What the first group of a match caught, decoded or not: `(requestUrl.match(…) || [])[1]`. */
function firstGroup(code: CallbackCode, match: Node): Node | undefined {
  const parent = code.parent(match);
  switch (parent?.type) {
    case 'ChainExpression':
      return firstGroup(code, parent);
    case 'LogicalExpression':
      return parent.left === match && parent.operator !== '&&'
        ? firstGroup(code, parent)
        : undefined;
    case 'MemberExpression': {
      const isFirst = parent.property.type === 'Literal' && parent.property.value === 1;
      return isFirst && parent.object === match ? decoded(code, parent) : undefined;
    }
    default:
      return undefined;
  }
}

/** With what decodes it: the hit has values decoded. */
function decoded(code: CallbackCode, value: Node): Node {
  const parent = code.parent(value);
  if (parent?.type === 'ChainExpression') return decoded(code, parent);
  const isDecoded =
    parent?.type === 'CallExpression' &&
    parent.arguments[0] === value &&
    /^(?:decodeURIComponent|unescape)$/.test(globalName(code, parent.callee) ?? '');
  return isDecoded ? parent : value;
}

/** `hit.get("eVar5")` for `….get("v5")`. */
export function getterOf(code: CallbackCode, list: Node): Node | undefined {
  const get = code.parent(list);
  const call = get && code.parent(get);
  const isGet = get?.type === 'MemberExpression' && propertyName(get) === 'get';
  return isGet && call?.type === 'CallExpression' && methodOf(call) ? call : undefined;
}
