import type { MemberExpression } from 'estree';
import { hitValueProblem, speltHitValue } from '../../hitValue/hitValues';
import { bare, type Node, propertyName, staticText } from '../../javascript/nodes';
import { message } from '../../texts/text';
import { type CallbackCode, isParameter } from '../code/callbackCode';
import type { Finding } from '../problem';

/** What a hit has of its own; its variables are under `variables`. */
const MEMBERS =
  /^(id|tracker|type|requestUrl|reportSuites|variables|contextData|get|xdm|data|result|sentAt|confirmedBy)$/;

/** Names of the hit's values where, or in a spelling that, it does not know: `hit.eVar5`, `hit.variables.evar5`. */
export function hitNames(code: CallbackCode): Finding[] {
  const ofVariables = code.nodes('MemberExpression').flatMap((member): Finding[] => {
    const object = bare(member.object);
    const name = propertyName(member);
    if (name === undefined || object.type !== 'MemberExpression') return [];
    if (propertyName(object) !== 'variables' || !isParameter(code, object.object, 'hit')) return [];
    const meant = speltHitValue(name);
    if (meant === name) return [];
    if (meant.includes('.')) {
      return [misspelt(member, name, `hit.get(${JSON.stringify(meant)})`)];
    }
    const { property } = member;
    const insert = member.computed ? JSON.stringify(meant) : meant;
    return [misspelt(property, name, insert)];
  });
  const asked = code.nodes('CallExpression').flatMap((call): Finding[] => {
    const callee = bare(call.callee);
    const [first] = call.arguments;
    const name = staticText(first);
    if (!first || name === undefined || callee.type !== 'MemberExpression') return [];
    if (propertyName(callee) !== 'get' || !isParameter(code, callee.object, 'hit')) return [];
    const problem = hitValueProblem(name);
    return problem?.key === 'hitValue.almost'
      ? [misspelt(first, name, JSON.stringify(speltHitValue(name)))]
      : [];
  });
  return [...ofVariables, ...asked, ...code.nodes('MemberExpression').flatMap(direct)];

  function direct(member: MemberExpression): Finding[] {
    const name = propertyName(member);
    if (name === undefined || MEMBERS.test(name) || !isParameter(code, member.object, 'hit')) {
      return [];
    }
    const meant = speltHitValue(name);
    if (hitValueProblem(meant)) return [];
    const hit = code.textOf(member.object);
    if (MEMBERS.test(meant)) return [misspelt(member, name, `${hit}.${meant}`)];
    const read = meant.includes('.') ? `get(${JSON.stringify(meant)})` : `variables.${meant}`;
    return [misspelt(member, name, `${hit}.${read}`)];
  }
}

function misspelt({ start: from, end: to }: Node, name: string, insert: string): Finding {
  return {
    severity: 'warning',
    from,
    to,
    message: message('lint.hitName', { name }),
    fixes: [
      { message: message('lint.fix.use', { code: insert }), changes: [{ from, to, insert }] },
    ],
  };
}
