import { ROWS, type Variable } from '../../../src/variables/rows';
import {
  type FamilyName,
  SET_BY_PAGES,
  type VariableGroup,
  type VariableName,
} from '../../../src/variables/table';

/** A variable that people may choose. */
export interface ListedVariable {
  /** As Adobe's documentation spells it: `pageName`, `eVar5`. */
  name: string;
  /** Its query parameter in the request URL. */
  parameter: string;
  group: VariableGroup;
  /** What it is described by: itself, or its family and its number in it. */
  kind: VariableName | { family: FamilyName; number: number };
}

type Chosen = Variable & { group: VariableGroup };

const isChosen = (row: Variable): row is Chosen => row.group !== 'internal';

function list({ name, parameter, highest, group }: Chosen): ListedVariable[] {
  if (highest === undefined) return [{ name, parameter, group, kind: name as VariableName }];
  return Array.from({ length: highest }, (_, index) => ({
    name: `${name}${index + 1}`,
    parameter: `${parameter}${index + 1}`,
    group,
    kind: { family: name as FamilyName, number: index + 1 },
  }));
}

/** Every variable with a query parameter of its own, group by group. Context data has names of its own making, and is not among them. */
export const VARIABLE_LIST: readonly ListedVariable[] = ROWS.filter(isChosen).flatMap(list);

/** What comes before the key in a context-data variable's name. */
export const CONTEXT_DATA = 'contextData.';

/** True for variables that a hit can be given. Link data goes by other ways, and the tracker overwrites what it finds out by itself. */
export const isSettable = ({ group }: ListedVariable): boolean => SET_BY_PAGES.includes(group);
