import { isIdentifier } from '../../form/identifier';
import { message } from '../../texts/text';
import type { Fix, LintContext } from '../problem';

/** A data element's token in a text: `%Customer Tier%`. */
export interface Token {
  index: number;
  token: string;
  name: string;
}

const TOKEN = /%([\p{L}_][^%\r\n]*[\p{L}\p{N}_)\]])%(?![0-9a-fA-F]{2})/gu;
const ENCODED = /^[0-9a-f]{2}$/i;

/** The tokens in a text; not what only looks so, as "50% of 80%", "%s of %d" or "%C3%A4". */
export function tokensIn(text: string): Token[] {
  return [...text.matchAll(TOKEN)]
    .map(({ index, 0: token, 1: name = '' }) => ({ index, token, name }))
    .filter(({ name }) => !ENCODED.test(name));
}

/** The name of the argument that holds a data element: one that is there already, or a new one. */
export function argumentFor(
  { token, name }: Token,
  { argumentNames, argumentValues = {} }: LintContext,
): { name: string; added: boolean } {
  const known = argumentNames.find((argument) => argumentValues[argument] === token);
  if (known) return { name: known, added: false };
  const [first = '', ...more] = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
  const lower = /[a-z]/.test(first)
    ? first.slice(0, 1).toLowerCase() + first.slice(1)
    : first.toLowerCase();
  const camel = lower + more.map(capital).join('');
  const base = isIdentifier(camel) ? camel : `value${capital(camel)}`;
  let free = base;
  for (let number = 2; argumentNames.includes(free); number += 1) free = base + number;
  return { name: free, added: true };
}

/** The ways to get at a data element's value, as fixes. `put` makes the change from the expression that reads it. */
export function tokenFixes(
  token: Token,
  context: LintContext,
  put: (expression: string) => Fix['changes'],
): Fix[] {
  const { name, added } = argumentFor(token, context);
  const readsArgument: Fix = {
    message: added
      ? message('lint.fix.argument', { name, token: token.token })
      : message('lint.fix.use', { code: `args.${name}` }),
    changes: put(`args.${name}`),
    ...(added ? { addArgument: { name, value: token.token } } : {}),
  };
  const getVar = `_satellite.getVar(${JSON.stringify(token.name)})`;
  return [
    readsArgument,
    { message: message('lint.fix.use', { code: getVar }), changes: put(getVar) },
  ];
}
