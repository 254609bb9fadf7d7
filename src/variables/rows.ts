import { type Row, type Trait, VARIABLES, type VariableGroup } from './table';

/** What a row of the table says. */
export interface Variable {
  place: number;
  name: string;
  /** The query parameter; of a family, the letter before the number. */
  parameter: string;
  /** Parameters that other senders than AppMeasurement use. */
  alternatives: readonly string[];
  /** The highest number of a family. */
  highest: number | undefined;
  group: VariableGroup | 'internal';
  traits: readonly Trait[];
  xdm: string | undefined;
}

function read(group: string, [place, name, parameters, traits, xdm]: Row): Variable {
  const [first = '', ...alternatives] = parameters.split(' ');
  const [parameter = '', highest] = first.split('#');
  return {
    place,
    name,
    parameter,
    alternatives,
    highest: highest === undefined ? undefined : Number(highest),
    group: group as Variable['group'],
    traits: traits.split(' ') as Trait[],
    xdm,
  };
}

/** The rows of the table, group by group. */
export const ROWS: readonly Variable[] = Object.entries(VARIABLES).flatMap(([group, rows]) =>
  rows.map((row: Row) => read(group, row)),
);
