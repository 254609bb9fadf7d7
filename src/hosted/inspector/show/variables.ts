import type { Hit } from '../../../contract/hit';
import { parseRequestUrl } from '../../../hits/parseRequestUrl';
import { FAMILIES, NAMED, SENT } from '../../../variables/packed';

/** One value that was sent. */
export interface Sent {
  readonly name: string;
  /** The query parameter, where the name is another one. */
  readonly parameter: string;
  readonly value: string;
}

/**
 * Variables and their query parameters, those that hits have by name first, and last those that only others than the built-in tracker send; without what
 * is no variable.
 */
const PAIRS = `${NAMED} ${SENT} connectionType=ct homepage=hp`
  .split(' ')
  .filter((entry) => !/^(\*|contextData|clientHints|pageURLRest|lrt)/.test(entry))
  .map((entry) => {
    const [name = '', parameter = name] = entry.split('=');
    return { name, parameter };
  });

/** The names of variables, families once. */
export const VARIABLES: readonly string[] = [...new Set(PAIRS.map(({ name }) => name))];

/** A variable's family and its number in it; others are by themselves. */
export function familyOf(name: string): readonly [family: string, number: string] {
  const [, family = name, number = ''] = /^(prop|eVar|hier|list)(\d+)$/.exec(name) ?? [];
  return [family, number];
}

function parameterOf(name: string): string {
  const [family, number] = familyOf(name);
  const [, letter] = FAMILIES.find(([own]) => number && own === family) ?? [];
  if (letter) return letter + number;
  return PAIRS.find((pair) => pair.name === name)?.parameter ?? name;
}

/** All of a hit that has a name: its variables, context data, and the other parameters of its request. */
export function readSent(hit: Hit): { variables: Sent[]; context: Sent[]; others: Sent[] } {
  const toSent = ([name, value]: [string, string]): Sent => {
    const parameter = parameterOf(name);
    return { name, parameter: parameter === name ? '' : parameter, value };
  };
  const variables = Object.entries(hit.variables).map(toSent);
  const context = Object.entries(hit.contextData).map(([name, value]) => ({
    name,
    value,
    parameter: '',
  }));
  const known = new Set(variables.map(({ name, parameter }) => parameter || name));
  const others = Object.entries(
    /\/b\/ss\//.test(hit.requestUrl) ? parseRequestUrl(hit.requestUrl) : {},
  )
    .filter(([key]) => key.startsWith('param.'))
    .map(([key, value]) => [key.slice(6), `${value}`] as const)
    .filter(
      ([parameter]) => !known.has(parameter) && !/^(AQB|AQE|ndh|pf|pe|ev|pl|gn)$/.test(parameter),
    )
    .map(([parameter, value]): Sent => {
      const name = PAIRS.find((pair) => pair.parameter === parameter)?.name ?? parameter;
      return { name, parameter: name === parameter ? '' : parameter, value };
    });
  return { variables, context, others };
}

/** What variables are about, in the order in which people look for them. */
export const GROUPS = ['page', 'products', 'conversion', 'traffic', 'link', 'technical'] as const;

const MEMBERS: readonly (readonly [(typeof GROUPS)[number], RegExp])[] = [
  ['page', /^(page.*|channel|server|referrer|hier\d)$/],
  ['products', /^(events|products|purchaseID|transactionID|currencyCode)$/],
  ['conversion', /^(campaign|state|zip|(eVar|list)\d+)$/],
  ['traffic', /^prop/],
  ['link', /^link/],
];

export const groupOf = (name: string): (typeof GROUPS)[number] =>
  MEMBERS.find(([, isMember]) => isMember.test(name))?.[0] ?? 'technical';

export interface Change extends Sent {
  readonly kind: 'added' | 'changed' | 'gone';
  readonly before: string | undefined;
}

/** What is new, other or no longer there, against the hit before. */
export function compare(hit: Hit, before: Hit): Change[] {
  const flat = ({ variables, contextData }: Hit) =>
    new Map([
      ...Object.entries(variables),
      ...Object.entries(contextData).map(([key, value]) => [`contextData.${key}`, value] as const),
    ]);
  const own = flat(hit);
  const other = flat(before);
  const changes: Change[] = [];
  for (const [name, value] of own) {
    const earlier = other.get(name);
    if (earlier !== value)
      changes.push({
        name,
        value,
        parameter: '',
        before: earlier,
        kind: earlier === undefined ? 'added' : 'changed',
      });
  }
  for (const [name, value] of other)
    if (!own.has(name))
      changes.push({ name, value: '', parameter: '', before: value, kind: 'gone' });
  return changes;
}

/** Parts of a list, which commas separate; of products also their own parts. */
export const partsOf = (name: string, value: string): string[] =>
  name === 'events' || name === 'products' || /^list\d/.test(name)
    ? value.split(',').filter(Boolean)
    : [];
