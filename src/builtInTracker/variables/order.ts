import { FAMILIES, TABLE } from './table';

/** A variable, its query parameter, and whether link hits send it whatever `linkTrackVars` says. */
export type VariableInOrder = [name: string, parameter: string, isAlwaysSent: boolean];

/** All variables, in the order of the request URL. The families take turns: `c1`, `v1`, `h1`, `l1`, `c2`… */
export function listVariables(): VariableInOrder[] {
  const variables: VariableInOrder[] = [];
  let isAlwaysSent = true;
  for (const entry of TABLE.split(' ')) {
    const [name = '', parameter = name] = entry.split('=');
    // Up to here, and after the families, stands what describes the hit itself.
    if (name === 'purchaseID') isAlwaysSent = false;
    if (name !== '*') variables.push([name, parameter, isAlwaysSent]);
    else {
      for (let number = 0; number <= 250; number++)
        for (const [family, letter, highest] of FAMILIES)
          if (number <= highest) variables.push([family + number, letter + number, isAlwaysSent]);
      isAlwaysSent = true;
    }
  }
  return variables;
}
