import fc from 'fast-check';
import { HIT_TYPES } from '../contract/settings';
import { createEventHit } from './createEventHit';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const FACTS = {
  id: 'r-0',
  tracker: 'web-sdk:alloy',
  requestUrl: 'https://edge.test/ee/v1/interact?requestId=r',
  sentAt: 5,
  confirmedBy: 'response',
} as const;

/** What is read of events, in wrong places too, and what objects have of their own. */
const key = fc.oneof(
  fc.constantFrom(
    ...'web webPageDetails name URL pageViews value eventType commerce order payments'.split(' '),
    ...'productListItems SKU quantity _experience analytics customDimensions eVars eVar1'.split(
      ' ',
    ),
    ...'event1to100 event1 lists list1 list delimiter values device screenWidth 0 1'.split(' '),
    ...'__proto__ constructor toString valueOf toJSON length then'.split(' '),
  ),
  fc.string({ unit: 'binary', maxLength: 4 }).filter((text) => !text.includes('.')),
);
const { tree } = fc.letrec<{ tree: Record<string, Json>; value: Json }>((tie) => ({
  tree: fc
    .array(fc.tuple(key, tie('value')), { maxLength: 6 })
    .map((pairs) => Object.fromEntries(pairs)),
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom<Json[]>(null, true, false, 0, 1, -1.5),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('tree'),
  ),
}));

/** Every value inside, with its dotted path. */
const leaves = (value: Json, path: string): [path: string, value: Json][] => [
  [path, value],
  ...Object.entries(value === Object(value) ? (value as object) : {}).flatMap(([name, inner]) =>
    leaves(inner, `${path}.${name}`),
  ),
];
const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 });

it('whatever the event: reading never fails, each value is there by its path, and what the data object sets is said', () => {
  fc.assert(
    fc.property(
      tree,
      tree,
      fc.dictionary(
        fc.integer({ min: 1, max: 250 }).map((number) => `eVar${number}`),
        text,
        { maxKeys: 4 },
      ),
      fc.array(fc.tuple(fc.constantFrom('a', 'b', '__proto__', 'constructor'), text), {
        maxLength: 3,
      }),
      (xdm, other, eVars, context) => {
        const contextData = Object.fromEntries(context);
        const data: Json = { ...other, __adobe: { analytics: { ...eVars, contextData } } };
        const hit = createEventHit(FACTS, JSON.stringify({ xdm, data }), other);
        for (const [path, value] of [...leaves(xdm, 'xdm'), ...leaves(data, 'data')]) {
          if (!path.includes('.')) continue;
          const json = typeof value === 'string' ? value : JSON.stringify(value);
          expect(hit.get(path)).toBe(value === null ? undefined : json);
        }
        expect(hit.variables).toMatchObject(eVars);
        expect(Object.entries(hit.contextData)).toEqual(Object.entries(contextData));
        expect(HIT_TYPES).toContain(hit.type);
        for (const value of Object.values(hit.variables)) expect(typeof value).toBe('string');
        expect(JSON.parse(JSON.stringify(hit))).toMatchObject({ id: 'r-0' });
      },
    ),
    { numRuns: 200 },
  );
});
