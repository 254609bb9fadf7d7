import { globalName, initialValue, valuesOf } from '../../javascript/names';
import { bare, methodOf, type Node, propertyName, staticText } from '../../javascript/nodes';
import { keyOf, sourceOf } from '../../javascript/sources';
import { type CallbackCode, isOwnParameter, originOf } from './callbackCode';

/** What makes a text of a text. */
const METHODS =
  /^(?:slice|substring|substr|replace|replaceAll|toLowerCase|toUpperCase|trim|trimStart|trimEnd|toString|valueOf|concat|normalize)$/;
/** The parts of an address with something to take apart. */
const OF_URLS = /^(?:search|href|pathname|hash)$/;
const FUNCTIONS = /^(?:decodeURIComponent|decodeURI|encodeURI|unescape|String)$/;

/** True for the request URL, and for a text that is made of it, as by `decodeURIComponent(requestUrl)` or `new URL(requestUrl).search`. */
export function isUrlText(
  code: CallbackCode,
  node: Node | null | undefined,
  seen: ReadonlySet<Node> = new Set(),
): boolean {
  if (!node) return false;
  const at = bare(node);
  if (seen.has(at)) return false;
  const again = (next: Node | null | undefined) => isUrlText(code, next, new Set(seen).add(at));
  if (isRequestUrl(code, at)) return true;
  switch (at.type) {
    case 'Identifier': {
      const variable = code.variableOf(at);
      const source = variable && sourceOf(code, at);
      const [name, more] = source?.names ?? [];
      if (source && name === undefined) return again(source.node);
      if (source) return !more && OF_URLS.test(name ?? '') && isUrlObject(code, source.node);
      return variable !== undefined && valuesOf(code, variable).some(again);
    }
    case 'CallExpression': {
      const method = methodOf(at);
      if (method) return METHODS.test(method.name) && again(method.object);
      return FUNCTIONS.test(globalName(code, at.callee) ?? '') && again(at.arguments[0]);
    }
    case 'MemberExpression': {
      const key = keyOf(code, at);
      if (OF_URLS.test(key ?? '')) return isUrlObject(code, at.object);
      return at.property.type === 'Literal' && isBeforeSeparator(code, at);
    }
    case 'TemplateLiteral':
      return at.quasis[0]?.value.cooked === '' && again(at.expressions[0]);
    case 'BinaryExpression':
      return at.operator === '+' && at.left.type !== 'PrivateIdentifier' && again(at.left);
    case 'AssignmentExpression':
      return again(at.right);
    case 'LogicalExpression':
      return again(at.left) || again(at.right);
    case 'ConditionalExpression':
      return again(at.consequent) || again(at.alternate);
    default:
      return false;
  }
}

/** `requestUrl`, `hit.requestUrl` and `hit.get("requestUrl")`. */
function isRequestUrl(code: CallbackCode, at: Node): boolean {
  if (at.type === 'Identifier' && isOwnParameter(code, code.variableOf(at))) {
    return at.name === 'requestUrl';
  }
  const called = at.type === 'CallExpression' ? originOf(code, at.callee) : undefined;
  if (called) {
    const [asked] = at.type === 'CallExpression' ? at.arguments : [];
    return isHitPath(called, 'get') && staticText(asked) === 'requestUrl';
  }
  const origin = originOf(code, at);
  if (origin?.parameter === 'requestUrl') return origin.path.length === 0;
  return origin !== undefined && isHitPath(origin, 'requestUrl');
}

const isHitPath = (
  { parameter, path }: NonNullable<ReturnType<typeof originOf>>,
  wanted: string,
): boolean => parameter === 'hit' && path.join('.') === wanted;

/** True for `new URL(requestUrl)`, also in a variable, and for a link that was given the URL. */
export function isUrlObject(code: CallbackCode, node: Node): boolean {
  const at = bare(node);
  if (isLinkToUrl(code, at)) return true;
  const made = bare(initialValue(code, at) ?? at);
  if (made.type === 'NewExpression') {
    return globalName(code, made.callee) === 'URL' && isUrlText(code, made.arguments[0]);
  }
  const method = made.type === 'CallExpression' ? methodOf(made) : undefined;
  return (
    made.type === 'CallExpression' &&
    method?.name === 'parse' &&
    globalName(code, method.object) === 'URL' &&
    isUrlText(code, made.arguments[0])
  );
}

function isLinkToUrl(code: CallbackCode, node: Node): boolean {
  const variable = node.type === 'Identifier' ? code.variableOf(node) : undefined;
  return (
    variable !== undefined &&
    code.nodes('AssignmentExpression').some(({ left, right }) => {
      if (left.type !== 'MemberExpression' || left.object.type !== 'Identifier') return false;
      const isItsAddress =
        propertyName(left) === 'href' && code.variableOf(left.object) === variable;
      return isItsAddress && isUrlText(code, right);
    })
  );
}

/** True for what stands before the query: `requestUrl.split("?")[0]`, which takes nothing apart. */
export function isBeforeSeparator(code: CallbackCode, node: Node): boolean {
  if (node.type !== 'MemberExpression' || node.property.type !== 'Literal') return false;
  if (node.property.value !== 0) return false;
  const split = bare(node.object);
  const method = split.type === 'CallExpression' ? methodOf(split) : undefined;
  if (split.type !== 'CallExpression' || method?.name !== 'split') return false;
  return /^[?#]$/.test(staticText(split.arguments[0]) ?? '') && isUrlText(code, method.object);
}

/** The part of a text or a regular expression that stands in the code as it is; what is put in from elsewhere is left out. */
export function writtenPart(code: CallbackCode, node: Node | null | undefined): string | undefined {
  if (!node) return undefined;
  const at = bare(node);
  if (at.type === 'Literal') {
    if ('regex' in at && at.regex) return at.regex.pattern;
    return typeof at.value === 'string' ? at.value : undefined;
  }
  if (at.type === 'TemplateLiteral') return at.quasis.map(({ value }) => value.cooked).join('');
  if (at.type === 'BinaryExpression' && at.operator === '+') {
    const left = at.left.type === 'PrivateIdentifier' ? undefined : writtenPart(code, at.left);
    const right = writtenPart(code, at.right);
    return left === undefined && right === undefined ? undefined : (left ?? '') + (right ?? '');
  }
  if (at.type === 'NewExpression' || at.type === 'CallExpression') {
    return globalName(code, at.callee) === 'RegExp'
      ? writtenPart(code, at.arguments[0])
      : undefined;
  }
  const value = initialValue(code, at);
  return value && writtenPart(code, value);
}

/** True for what is looked for in a query, and not in a text of any kind: `[?&]c4=`, `/b/ss/`. */
export const isOfQuery = (pattern: string): boolean =>
  /[&=]|%(?:26|3D)|\\\?|\/b\/ss|\\\/b\\\/ss/i.test(
    // What begins a group says nothing of the text.
    pattern.replace(/\(\?(?:[:=!]|<[=!]|<\w+>)/g, '('),
  );
