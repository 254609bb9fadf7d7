import type { CallExpression } from 'estree';
import { globalName } from '../../javascript/names';
import { bare, methodOf, type Node, propertyName, staticText } from '../../javascript/nodes';
import { sourceOfTarget } from '../../javascript/sources';
import { message } from '../../texts/text';
import type { CallbackCode } from '../code/callbackCode';
import { getterOf, reading, readingOfMatch, readingOfTest } from '../code/urlReading';
import { isBeforeSeparator, isOfQuery, isUrlObject, isUrlText, writtenPart } from '../code/urlText';
import type { Finding, Fix } from '../problem';

const SEARCHING = /^(?:match|matchAll|search|indexOf|lastIndexOf|includes)$/;
const PARSERS = /^(?:qs|querystring|queryString|URL|url)$/;
/** AppMeasurement's own helper, and the plug-ins of that name. */
const GETTERS = /^getQueryParam(?:s|eter)?$/i;

/** The request URL taken apart by hand, which loses nested context data and the first key. */
export function urlParsing(code: CallbackCode): Finding[] {
  const found = (node: Node, fixes: readonly Fix[] = []): Finding => {
    const { start: from, end: to } = node;
    return { severity: 'warning', from, to, message: message('lint.urlParsing'), fixes };
  };
  const calls = code.nodes('CallExpression').flatMap((call): Finding[] => {
    const fixes = takenApart(code, call);
    return fixes ? [found(call, fixes)] : [];
  });
  const lists = code.nodes('NewExpression').flatMap((made): Finding[] => {
    if (globalName(code, made.callee) !== 'URLSearchParams') return [];
    return isTakenFromUrl(code, made.arguments[0]) ? [found(made, readingOfList(code, made))] : [];
  });
  const params = code.nodes('MemberExpression').flatMap((member): Finding[] => {
    if (propertyName(member) !== 'searchParams' || !isUrlObject(code, member.object)) return [];
    return [found(member, readingOfList(code, member))];
  });
  const taken = code.nodes('ObjectPattern').flatMap((pattern) =>
    pattern.properties.flatMap((property): Finding[] => {
      if (property.type !== 'Property' || propertyName(property) !== 'searchParams') return [];
      const source = sourceOfTarget(code, pattern);
      const isOfUrl = source?.names.length === 0 && isUrlObject(code, source.node);
      return isOfUrl ? [found(property.key)] : [];
    }),
  );
  return outermost([...calls, ...lists, ...params, ...taken]);
}

/** The ways to do without, if a call takes the URL apart. */
function takenApart(code: CallbackCode, call: CallExpression): Fix[] | undefined {
  const method = methodOf(call);
  const [first, second] = call.arguments;
  const name = method?.name ?? '';
  const object = method?.object;
  if (object && isUrlText(code, object)) {
    if (name === 'split') return isHarmlessSplit(code, call) ? undefined : [];
    const pattern = writtenPart(code, first) ?? '';
    if (name === 'replace') return isExtraction(code, call, pattern) ? [] : undefined;
    if (!SEARCHING.test(name) || !isOfQuery(pattern)) return undefined;
    return name === 'match' ? readingOfMatch(code, call, pattern) : [];
  }
  if (object && (name === 'exec' || name === 'test') && isUrlText(code, first)) {
    const pattern = writtenPart(code, object);
    if (pattern === undefined || !isOfQuery(pattern)) return undefined;
    return name === 'exec'
      ? readingOfMatch(code, call, pattern)
      : readingOfTest(code, call, pattern);
  }
  const called = object ? name : (globalName(code, call.callee) ?? '');
  if (GETTERS.test(called) && isUrlText(code, second)) {
    const parameter = staticText(first);
    return parameter === undefined ? [] : [reading(parameter, call)];
  }
  const parser = object && name === 'parse' ? globalName(code, object) : undefined;
  // What is made of an address as a whole says nothing yet: only its parameters do.
  const isParser = parser !== undefined && parser !== 'URL' && PARSERS.test(parser);
  return isParser && isUrlText(code, first) ? [] : undefined;
}

/** True for what leaves only the part before the query: `requestUrl.split("?")[0]`. */
function isHarmlessSplit(code: CallbackCode, call: CallExpression): boolean {
  const parent = code.parent(call);
  if (!parent || !/^[?#]$/.test(staticText(call.arguments[0]) ?? '')) return false;
  if (parent.type === 'VariableDeclarator') {
    return parent.id.type === 'ArrayPattern' && parent.id.elements.length === 1;
  }
  return isBeforeSeparator(code, parent) || propertyNameOf(parent) === 'shift';
}

const propertyNameOf = (node: Node) =>
  node.type === 'MemberExpression' ? propertyName(node) : undefined;

/**
 * True for a replacement that leaves one value of all the URL, or whose function is all that counts. What takes a parameter out, or puts
 * another host in, passes the URL on.
 */
function isExtraction(code: CallbackCode, call: CallExpression, pattern: string): boolean {
  if (!isOfQuery(pattern)) return false;
  const [, second] = call.arguments;
  const replacement = second && bare(second);
  if (/Function/.test(replacement?.type ?? '')) {
    return code.parent(call)?.type === 'ExpressionStatement';
  }
  return (
    /\$[1-9<]/.test(staticText(replacement) ?? '') && /^\^?(?:\.|\[\\s\\S\])[*+]/.test(pattern)
  );
}

function readingOfList(code: CallbackCode, list: Node): Fix[] {
  const call = getterOf(code, list);
  const parameter = call?.type === 'CallExpression' ? staticText(call.arguments[0]) : undefined;
  return call && parameter !== undefined ? [reading(parameter, call)] : [];
}

/** True for the URL, and for what is left of it: `requestUrl.split("?").pop()`. What is only made with it is another text. */
function isTakenFromUrl(code: CallbackCode, node: Node | undefined): boolean {
  if (!node) return false;
  const at = bare(node);
  if (isUrlText(code, at)) return true;
  if (at.type === 'MemberExpression') return isTakenFromUrl(code, at.object);
  if (at.type === 'LogicalExpression') return isTakenFromUrl(code, at.left);
  return at.type === 'CallExpression' && isTakenFromUrl(code, methodOf(at)?.object);
}

/** Of findings in each other, the one around the others. */
const outermost = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    (inner) =>
      !findings.some(
        (outer) => outer !== inner && outer.from <= inner.from && inner.to <= outer.to,
      ),
  );
