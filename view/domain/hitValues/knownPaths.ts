import { ROWS } from '../../../src/variables/rows';
import { text } from '../../texts/text';
import { findVariable, meaningOf } from '../variables/describeVariable';
import { type ListedVariable, VARIABLE_LIST } from '../variables/variableList';

/** XDM fields with a meaning of their own. */
const FIELDS = [
  'eventType',
  'timestamp',
  'web.webPageDetails.pageViews.value',
  'web.webInteraction.type',
  'commerce.productViews.value',
  'commerce.productListAdds.value',
  'commerce.checkouts.value',
  'commerce.purchases.value',
  'commerce.order.priceTotal',
  'productListItems.0.name',
  'productListItems.0.SKU',
  'productListItems.0.quantity',
  'productListItems.0.priceTotal',
  'identityMap.ECID.0.id',
] as const;
type Field = (typeof FIELDS)[number];

const isField = (field: string): field is Field => FIELDS.some((known) => known === field);

/** Variables and families with their XDM fields. */
const IN_XDM = ROWS.flatMap(({ name, xdm, highest }) =>
  xdm ? [{ name, field: `xdm.${xdm}`, isFamily: highest !== undefined }] : [],
);

/** XDM fields that Analytics takes as a variable, but for those with a meaning of their own. */
const VARIABLES: readonly (readonly [field: string, variable: string])[] = IN_XDM.filter(
  ({ field, isFamily }) => !isFamily && !isField(field.slice('xdm.'.length)),
).map(({ name, field }) => [field, name]);

/** Where XDM holds the variables of a family. */
const FAMILIES = new Map(
  IN_XDM.filter(({ isFamily }) => isFamily).map(({ name, field }) => [name, field]),
);
const ANALYTICS = 'xdm._experience.analytics.';
const DATA_OBJECT = 'data.__adobe.analytics.';
/** Custom events stand in groups of a hundred. */
const EVENT = /^xdm\._experience\.analytics\.event(\d+)to(\d+)\.event(\d+)\.value$/;

/** Of what there are many of a kind, the first shows the way. */
const SHOWN_IN_DATA = ['pageName', 'eVar1', 'prop1', 'events', 'products', 'campaign', 'linkName'];
const SHOWN_EVENT = `${ANALYTICS}event1to100.event1.value`;

function familyPath({ name, kind }: ListedVariable): string | undefined {
  const family = typeof kind === 'string' ? undefined : FAMILIES.get(kind.family);
  return family && `${family}.${name}`;
}

const isFirst = ({ kind }: ListedVariable) => typeof kind !== 'string' && kind.number === 1;

/** XDM fields by their paths, with the variables that Analytics takes them as. */
const AS_VARIABLE = new Map([
  ...VARIABLES.map(([field, variable]) => [field, findVariable(variable)] as const),
  ...VARIABLE_LIST.map((variable) => [familyPath(variable) ?? '', variable] as const),
]);

/** The paths that are offered, in the order of the list. */
export const SHOWN_PATHS: readonly string[] = [
  'xdm.eventType',
  ...VARIABLES.map(([field]) => field),
  ...FIELDS.filter((field) => field !== 'eventType').map((field) => `xdm.${field}`),
  ...VARIABLE_LIST.filter(isFirst).flatMap((variable) => familyPath(variable) ?? []),
  SHOWN_EVENT,
  ...SHOWN_IN_DATA.map((name) => DATA_OBJECT + name),
];

/** Every path that is known, in its spelling. */
export const KNOWN_PATHS: readonly string[] = [
  ...SHOWN_PATHS,
  ...[...AS_VARIABLE.keys()].filter((path) => path !== ''),
  ...VARIABLE_LIST.map(({ name }) => DATA_OBJECT + name),
];

/** What a known path means; undefined for one that is not known. */
export function meaningOfKnownPath(path: string): string | undefined {
  const field = path.replace(/^xdm\./, '');
  if (field !== path && isField(field)) return text(`hitValues.xdm.${field}`);
  const variable = AS_VARIABLE.get(path);
  if (variable) {
    return text('hitValues.xdm.variable', {
      variable: variable.name,
      meaning: meaningOf(variable),
    });
  }
  const [, first, last, number] = (EVENT.exec(path) ?? []).map(Number);
  if (first !== undefined && last !== undefined && number !== undefined) {
    // A part of a name, not an amount: event1000, and never event1,000.
    const name = `${number}`;
    return number >= first && number <= last
      ? text('hitValues.xdm.event', { number: name })
      : undefined;
  }
  const inData = path.startsWith(DATA_OBJECT)
    ? findVariable(path.slice(DATA_OBJECT.length))
    : undefined;
  return (
    inData && text('hitValues.data.variable', { variable: inData.name, meaning: meaningOf(inData) })
  );
}
