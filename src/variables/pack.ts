import { ROWS, type Variable } from './rows';
import { SET_BY_PAGES, type Trait } from './table';

// What ships is strings: tables of objects would weigh three times as much, and be made on pages that read none of them.

const IN_ORDER = [...ROWS].sort((a, b) => a.place - b.place);
const isFamily = ({ highest }: Variable) => highest !== undefined;
const FAMILIES = IN_ORDER.filter(isFamily);

const write = (name: string, parameter: string) =>
  name === parameter ? name : `${name}=${parameter}`;

const packNamed = () =>
  IN_ORDER.filter(({ traits }) => traits.includes('named'))
    .flatMap(({ name, parameter, alternatives, highest }) =>
      [highest ? `${parameter}#${highest}` : parameter, ...alternatives].map((each) =>
        write(name, each),
      ),
    )
    .join(' ');

const packParameters = () =>
  ROWS.filter((row) => row.group !== 'internal' && SET_BY_PAGES.includes(row.group))
    .filter((row) => !isFamily(row))
    .map(({ name, parameter }) => write(name, parameter))
    .join(' ');

function packSent(): string {
  const texts: string[] = [];
  let wasNarrowed = false;
  for (const { name, parameter, group, traits } of IN_ORDER) {
    if (traits.includes('foreign')) continue;
    const isNarrowed = traits.includes('narrowed') || traits.includes('cleared');
    if (isNarrowed !== wasNarrowed) texts.push('*');
    wasNarrowed = isNarrowed;
    // The tracker fills link data itself, under the names of the parameters.
    texts.push(group === 'link' ? parameter : write(name, parameter));
  }
  const families = new Set(FAMILIES.map(({ name, parameter }) => write(name, parameter)));
  return texts.filter((text) => !families.has(text)).join(' ');
}

/** Adobe's table has no short form of these, though request URLs do. */
const WITHOUT_SHORT_FORM = /^referrer$/;

const packXdm = () =>
  ROWS.filter((row) => row.xdm !== undefined && !isFamily(row))
    .map(({ name, parameter, xdm }) => {
      const short = name === parameter || WITHOUT_SHORT_FORM.test(name) ? '' : parameter;
      return `${name},${short},${xdm}`;
    })
    .join('\\n');

function packCleared(): string {
  const cleared = ROWS.filter(({ traits }) => traits.includes('cleared'));
  const names = (rows: readonly Variable[]) => rows.map(({ name }) => name).join('|');
  return `^(${names(cleared.filter((row) => !isFamily(row)))}|(${names(cleared.filter(isFamily))})\\d+)$`;
}

/** As much of each name as tells it from those that are cleared. */
function packKept(): string {
  const namesOf = (trait: Trait) =>
    ROWS.filter(({ traits }) => traits.includes(trait)).map(({ name }) => name);
  const cleared = namesOf('cleared');
  const beginnings = namesOf('narrowed').map((name) =>
    Array.from(name, (_, index) => name.slice(0, index + 1)).find(
      (beginning) => !cleared.some((other) => other.startsWith(beginning)),
    ),
  );
  return beginnings.join('|');
}

/** The module that ships in place of the table: each part of the product bundles what it needs of it. */
export const writePacked = (): string => `\
// Generated from table.ts by scripts/generate-variables.mjs. Do not edit.

/** The variables that each hit has by name, as \`variable\` or \`variable=parameter\`; a family as \`variable=letter#highest\`. */
export const NAMED =
  '${packNamed()}';

/** The variables that a page sets, families apart, as \`variable\` or \`variable=parameter\`. */
export const PARAMETERS =
  '${packParameters()}';

/** What \`clearVars()\` clears. */
export const CLEARED =
  /${packCleared()}/;

/** Tells what \`clearVars()\` leaves from the rest of what \`linkTrackVars\` narrows. */
export const KEPT = /^(${packKept()})/;

/** Variables as the built-in tracker sends them, in this order; between one \`*\` and the other those that \`linkTrackVars\` narrows, the families last. */
export const SENT =
  '${packSent()}';

/** The numbered families: variable, letter of the query parameter, highest number. */
export const FAMILIES = [
${FAMILIES.map(({ name, parameter, highest }) => `  ['${name}', '${parameter}', ${highest}],`).join('\n')}
] as const;

/** The families by the letter of their query parameters. */
export const BY_LETTER: Record<string, string> = { ${FAMILIES.map(({ name, parameter }) => `${parameter}: '${name}'`).join(', ')} };

/** Variables that Analytics takes from events of the Web SDK: name, parameter where it is another, XDM field. */
export const XDM =
  '${packXdm()}';
`;
