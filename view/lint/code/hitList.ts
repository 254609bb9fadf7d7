import type { Hit } from '../../../src/contract/hit';
import { FAMILIES } from '../../../src/variables/packed';
import { isNamedVariable, nameOfParameter, speltHitValue } from '../../domain/hitValues/hitValues';
import { CONTEXT_DATA, VARIABLE_LIST } from '../../domain/variables/variableList';
import { nearest } from './nearest';

/** What a hit has of its own, and whether `hit.get` gives it too. */
const MEMBERS = {
  type: true,
  requestUrl: true,
  reportSuites: true,
  tracker: true,
  id: true,
  variables: false,
  contextData: false,
  get: false,
  xdm: false,
  data: false,
  result: false,
  sentAt: false,
  confirmedBy: false,
} as const satisfies Record<keyof Hit, boolean>;

/** Other words for what a hit has. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['url', 'requestUrl'],
  ['uri', 'requestUrl'],
  ['href', 'requestUrl'],
  ['request', 'requestUrl'],
  ['querystring', 'requestUrl'],
  ['suite', 'reportSuites'],
  ['suites', 'reportSuites'],
  ['rsid', 'reportSuites'],
  ['rsids', 'reportSuites'],
  ['account', 'reportSuites'],
  ['vars', 'variables'],
  ['evar', 'variables'],
  ['evars', 'variables'],
  ['prop', 'variables'],
  ['props', 'variables'],
  ['context', 'contextData'],
  ['hittype', 'type'],
  ['hitid', 'id'],
  ['time', 'sentAt'],
  ['timestamp', 'sentAt'],
  ['date', 'sentAt'],
  ['sent', 'sentAt'],
  ['confirmed', 'confirmedBy'],
  ['response', 'result'],
  ['page', 'pageName'],
  ['link', 'linkName'],
  ['currency', 'currencyCode'],
  ['order', 'purchaseID'],
  ['orderid', 'purchaseID'],
]);

/** Where a name is read: of the hit, of its variables, or by `hit.get`. */
export type Place = 'hit' | 'variables' | 'get';

/** What is probably meant by a name that a hit does not have, and where it is. */
export interface Meant {
  place: Place;
  name: string;
}

export const isMember = (name: string): name is keyof Hit => Object.hasOwn(MEMBERS, name);

/** True for what every object has, such as `hit.toString`. */
export const isOfAllObjects = (name: string): boolean =>
  name in Object.prototype || name === 'toJSON';

/** True for a variable that hits have by its name. With the Web SDK alone, the others have names as well. */
export const isVariable = (name: string, webSdkOnly: boolean): boolean =>
  isNamedVariable(name) || (webSdkOnly && VARIABLE_LIST.some((listed) => listed.name === name));

/** The highest variable of a family, where a name asks for one beyond: `eVar250` for `eVar251` and `v251`. */
export function lastOfFamily(name: string): string | undefined {
  const [, letters = '', number] = /^([a-z]+)(\d+)$/i.exec(bareName(name)) ?? [];
  const family = FAMILIES.find(
    ([variable, parameter]) =>
      variable.toLowerCase() === letters.toLowerCase() || parameter === letters,
  );
  if (!family) return undefined;
  const [variable, , highest] = family;
  return Number(number) > highest ? `${variable}${highest}` : undefined;
}

/** What is meant by a name that is not there, as far as it can be guessed. */
export function meantBy(written: string, place: Place): Meant | undefined {
  const name = bareName(written);
  const known = SYNONYMS.get(name.toLowerCase().replace(/[^a-z0-9]/g, ''));
  if (known && place === 'hit') return named(known, place);
  const spelt = speltHitValue(name);
  if (isMember(spelt) || isNamedVariable(spelt)) return named(spelt, place);
  if (isPath(spelt)) return spelt === written ? contextData(spelt) : named(spelt, place);
  const instead =
    nameOfParameter(name) ??
    (/^event\d+$/i.test(name) ? 'events' : known) ??
    (lastOfFamily(name) ? undefined : nearest(name, place === 'hit' ? FROM_HIT : FROM_VARIABLES));
  return instead === undefined ? undefined : named(instead, place);
}

/** A key without what stands before it: `page.type`. What begins as a path does was meant for one. */
const contextData = (name: string): Meant | undefined =>
  /^(?:contextData|param|xdm|data)\./.test(name)
    ? undefined
    : { place: 'get', name: CONTEXT_DATA + name };

function named(name: string, from: Place): Meant {
  if (isMember(name)) return { place: from === 'get' && MEMBERS[name] ? 'get' : 'hit', name };
  return { place: isPath(name) ? 'get' : 'variables', name };
}

/** True for what `hit.get` alone gives: `param.bw`, `contextData.tier`. */
const isPath = (name: string) => name.includes('.');

/** The name without what leads to it elsewhere: `eVar5` of `s.eVar5` and `hit.variables.eVar5`; numbers without zeros before them. */
const bareName = (written: string) =>
  written
    .trim()
    .replace(/^(?:(?:hit|s|this)\.)?(?:variables\.)?(?=.)/, '')
    .replace(/^([a-z]+)0+(?=[1-9])/i, '$1');

const VARIABLES = VARIABLE_LIST.map(({ name }) => name).filter(isNamedVariable);
const FROM_HIT: readonly string[] = [...Object.keys(MEMBERS), ...VARIABLES];
const FROM_VARIABLES: readonly string[] = [...VARIABLES, ...Object.keys(MEMBERS)];
