import { ALL_VARIABLES, FAMILIES } from '../../hits/allVariables';

/** Variables of {@link ALL_VARIABLES}' shape that only the tracker needs to know, and what they stand before. */
const UNREPORTED: [string, string][] = [
  ['visitorMigrationKey', 'vmk=vmt'],
  ['charSet', 'visitorMigrationServerSecure=vmf'],
  ['cookieLifetime', 'fpCookieDomainPeriods'],
  ['currencyCode', 'contextData clientHints'],
  ['marketingCloudOrgID', 'pageURLRest=-g'],
];

/** A variable and its query parameter. Link hits send those that describe the hit itself whatever `linkTrackVars` says. */
export interface VariableInOrder {
  name: string;
  parameter: string;
  always: boolean;
}

/** All variables, in the order of the request URL. The families take turns: `c1`, `v1`, `h1`, `l1`, `c2`… */
export function listVariables(): VariableInOrder[] {
  const variables: VariableInOrder[] = [];
  let always = true;
  const table = UNREPORTED.reduce(
    (text, [before, names]) => text.replace(` ${before}`, ` ${names} ${before}`),
    ALL_VARIABLES,
  );
  for (const entry of table.split(' ')) {
    const [left = '', parameter = left] = entry.split('=');
    if (left === 'purchaseID') always = false;
    if (left === '*') {
      for (let number = 0; number <= 250; number++)
        for (const [family, letter, highest] of FAMILIES)
          if (number <= highest)
            variables.push({ name: family + number, parameter: letter + number, always });
      always = true;
    }
    // The tracker itself fills pe, pev1 and pev2, from the link data that the table names.
    else variables.push({ name: parameter.startsWith('pe') ? parameter : left, parameter, always });
  }
  return variables;
}
