import { FAMILIES, SENT } from '../../../variables/packed';

/** A variable's place in the request URL, its parameter, and whether link hits send it only when `linkTrackVars` lists it. */
export type OrderedVariable = [place: number, parameter: string, isFiltered: boolean];

let variables: Record<string, OrderedVariable> | undefined;

/** All variables by name. The families take turns: `c1`, `v1`, `h1`, `l1`, `c2`… */
export const getVariables = (): Record<string, OrderedVariable> => {
  if (variables) return variables;
  const all: Record<string, OrderedVariable> = {};
  let place = 0;
  let isFiltered = false;
  const add = (name: string, parameter: string) => {
    all[name] = [place++, parameter, isFiltered];
  };
  for (const entry of SENT.split(' ')) {
    const [name, parameter = name] = entry.split('=') as [string, string?];
    if (name !== '*') add(name, parameter);
    else {
      for (let number = 0; isFiltered && number <= 250; number++)
        for (const [family, letter, highest] of FAMILIES)
          if (number <= highest) add(family + number, letter + number);
      isFiltered = !isFiltered;
    }
  }
  variables = all;
  return all;
};
