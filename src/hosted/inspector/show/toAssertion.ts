import type { HitRecord } from '../record/HitRecord';
import { stringify } from './stringify';

const EXPECTED =
  /^(pageName|channel|server|events|products|purchaseID|campaign|linkName|eVar\d+|prop\d+|list\d+)$/;
const MOST = 12;

/** What a test would expect of such a hit: not what differs from visitor to visitor. */
function expectation({ hit, type }: HitRecord) {
  const variables = Object.entries(hit?.variables ?? {}).filter(([name]) => EXPECTED.test(name));
  return { type, variables: Object.fromEntries(variables.slice(0, MOST)) };
}

const write = (value: unknown, indent: string) => stringify(value).replace(/\n/g, `\n${indent}`);

/** What finds the hit among others: its type and its name. */
function matcher(record: HitRecord): string {
  const { hit, type } = record;
  const name = type === 'page' ? 'pageName' : 'linkName';
  const value = hit?.variables[name];
  const own = value === undefined ? '' : ` && variables.${name} === ${stringify(value)}`;
  return `({ type, variables }) => type === ${stringify(type)}${own}`;
}

/** For a test that watches hits as docs/inspector.md shows. */
export const toPlaywright = (record: HitRecord): string =>
  `const hit = await hits.waitFor(${matcher(record)});
expect(hit).toMatchObject(${write(expectation(record), '')});
`;

export function toCypress(record: HitRecord): string {
  const { variables } = expectation(record);
  return `cy.hit(${matcher(record)})
  .its('variables')
  .should('include', ${write(variables, '  ')});
`;
}
