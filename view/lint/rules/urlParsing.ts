import { VARIABLE_LIST } from '../../../src/hits/variableList';
import { speltHitValue } from '../../hitValue/hitValues';
import { globalName, initialValue } from '../../javascript/names';
import { bare, type Node, propertyName, staticText } from '../../javascript/nodes';
import { message } from '../../texts/text';
import { type CallbackCode, isParameter } from '../code/callbackCode';
import type { Finding, Fix } from '../problem';

/** The request URL taken apart by hand, which loses nested context data and the first key. */
export function urlParsing(code: CallbackCode): Finding[] {
  const found = (node: Node, outer: Node): Finding => ({
    severity: 'warning',
    from: node.start,
    to: node.end,
    message: message('lint.url'),
    fixes: readByName(code, outer),
  });
  const splits = code.nodes('CallExpression').flatMap((call): Finding[] => {
    const callee = bare(call.callee);
    if (callee.type !== 'MemberExpression' || propertyName(callee) !== 'split') return [];
    return isRequestUrl(code, callee.object) ? [found(call, call)] : [];
  });
  const made = code.nodes('NewExpression').flatMap((node): Finding[] => {
    const name = globalName(code, node.callee);
    const fromUrl = code
      .nodes('Identifier', 'MemberExpression')
      .some((part) => inside(part, node.arguments) && isRequestUrl(code, part));
    return name === 'URLSearchParams' && fromUrl ? [found(node, node)] : [];
  });
  const params = code.nodes('MemberExpression').flatMap((member): Finding[] => {
    if (propertyName(member) !== 'searchParams') return [];
    const url = bare(initialValue(code, member.object) ?? member.object);
    if (url.type !== 'NewExpression' || globalName(code, url.callee) !== 'URL') return [];
    const [first] = url.arguments;
    return first && isRequestUrl(code, first) ? [found(member, member)] : [];
  });
  return [...splits, ...made, ...params];
}

const inside = (node: Node, places: readonly Node[]) =>
  places.some(({ start, end }) => start <= node.start && node.end <= end);

function isRequestUrl(code: CallbackCode, node: Node): boolean {
  if (isParameter(code, node, 'requestUrl')) return true;
  const at = bare(node);
  return (
    at.type === 'MemberExpression' &&
    propertyName(at) === 'requestUrl' &&
    isParameter(code, at.object, 'hit')
  );
}

/** `hit.get("eVar5")` for `….get("v5")`. */
function readByName(code: CallbackCode, list: Node): Fix[] {
  const get = code.parent(list);
  const call = get && code.parent(get);
  if (get?.type !== 'MemberExpression' || propertyName(get) !== 'get') return [];
  const parameter = call?.type === 'CallExpression' ? staticText(call.arguments[0]) : undefined;
  if (!call || parameter === undefined) return [];
  const insert = `hit.get(${JSON.stringify(nameOf(parameter))})`;
  const changes = [{ from: call.start, to: call.end, insert }];
  return [{ message: message('lint.fix.use', { code: insert }), changes }];
}

/** The variable that a query parameter carries; the parameter itself where that would say something else. */
function nameOf(parameter: string): string {
  const variable = VARIABLE_LIST.find((listed) => listed.parameter === parameter);
  // The link type is told without the "lnk_" that its parameter has.
  return variable && parameter !== 'pe' ? speltHitValue(variable.name) : `param.${parameter}`;
}
