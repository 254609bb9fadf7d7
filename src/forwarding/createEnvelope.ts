import type { Hit } from '../contract/hit';
import type { ForwardHitSettings } from '../contract/settings';
import { writeJson } from './writeJson';

/** What is sent of one hit, made once: all attempts send the same text, byte by byte. */
export interface Envelope {
  /** Equal for one hit and one action's settings, whoever makes it. */
  readonly id: string;
  /** JSON, or the pairs of a query. */
  readonly text: string;
}

/** Why there is nothing to send. */
export type EnvelopeProblem = 'no field chosen' | 'unknown format';

type Texts = Record<string, string>;
type Field = NonNullable<ForwardHitSettings['fields']>[number];

/**
 * Identifiers of the visitor and of other Adobe products, in both spellings that the Web SDK's data object takes. `allVariables` leaves them out; a field
 * can name them.
 */
export const IDENTIFIERS =
  /^((marketingCloud|analytics)?visitorID|([vmaf]|sd|supplementalData)id|(audienceManager|aam).*|tnt|vmt|visitorMigrationKey)$/i;

const isText = (value: unknown): value is string => typeof value === 'string';

/** The texts among the entries. Without a prototype: users choose the names, and `__proto__` is one like any other. */
function createTexts(entries: readonly (readonly [name: string, value?: unknown])[]): Texts {
  const texts = { __proto__: null } as unknown as Texts;
  for (const [name, value] of entries) if (isText(value)) texts[name] = value;
  return texts;
}

/** 32 bits, mixed as FNV-1a does: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashOf(value: unknown): string {
  let hash = 0;
  for (const character of writeJson(value))
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 16777619);
  return (hash >>> 0).toString(36);
}

/** Settings may be of any age: an entry that is broken does no harm to the others. */
function readFields(list: unknown, isQuery: boolean): Field[] {
  return ((Array.isArray(list) ? list : []) as Field[]).filter((entry) => {
    const { from, to } = Object(entry) as Partial<Field>;
    // In a query, a second id would be taken for the hit's own.
    return from && to && isText(from) && isText(to) && !(isQuery && to === 'id');
  });
}

/**
 * @param endpoint the resolved address, as requests will have it
 * @param settings the action's settings, data elements resolved
 */
export function createEnvelope(
  hit: Hit,
  endpoint: string,
  settings: Partial<Omit<ForwardHitSettings, 'endpoint' | 'consent'>>,
): Envelope | EnvelopeProblem {
  const { format = 'json', fields: list, allVariables, includeContextData } = settings;
  const isQuery = format === 'query';
  const isAddress = format === 'request-url';
  if (format !== 'json' && !isQuery && !isAddress) return 'unknown format';
  const chosen = readFields(list, isQuery);
  // Only what was switched on, not what a broken setting looks like.
  const variables =
    allVariables === true
      ? createTexts(Object.entries(hit.variables).filter(([name]) => !IDENTIFIERS.test(name)))
      : undefined;
  const prefix = isQuery ? 'contextData.' : '';
  const contextData =
    includeContextData === true
      ? createTexts(Object.entries(hit.contextData).map(([key, value]) => [prefix + key, value]))
      : undefined;
  if (!isAddress && !chosen[0] && !variables && !contextData) return 'no field chosen';

  const { sentAt, tracker, type, reportSuites } = hit;
  // A tracker of an odd address has no other id than that, which says more than an id should.
  const own = /[/?]/.test(hit.id) ? hashOf(hit.id) : hit.id;
  const id = [
    own,
    sentAt.toString(36),
    hashOf([endpoint, format, chosen, !variables, !contextData]),
  ].join('-');
  const facts = { __proto__: null, id, sentAt, tracker, type, reportSuites };
  const fields = createTexts(
    chosen.map(({ from, to }) => {
      try {
        return [to, hit.get(from)];
      } catch (_) {
        // A hit of another extension may have a `get` that throws: that is a value less, and its message is nobody's business.
        return [to];
      }
    }),
  );
  const rest = isAddress ? { requestUrl: hit.requestUrl } : { fields, variables, contextData };
  if (!isQuery) return { id, text: writeJson(Object.assign(facts, rest)) };
  const query = new URLSearchParams();
  // Each name comes once, in this order: a field is stronger than a fact, and a fact stronger than a variable.
  for (const part of [facts, fields, variables, contextData, facts, fields] as Texts[])
    for (const name in part) query.set(name, part[name] as string);
  return { id, text: `${query}` };
}
