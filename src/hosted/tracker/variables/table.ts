import { ALL_VARIABLES, FAMILIES } from '../../../hits/allVariables';

// The build puts the values of these constants into the hosted file, in place of what they are made from.

/** Variables that only the tracker needs to know, and what they stand before. */
const UNREPORTED: [string, string][] = [
  ['cookieLifetime', 'fpCookieDomainPeriods'],
  ['currencyCode', 'contextData=c clientHints=h'],
  ['purchaseID', '*'],
  ['marketingCloudOrgID', 'pageURLRest=-g'],
];

/** The tracker fills these itself, from the link data that the table names. */
const LINK_DATA = /link\w+=(pe\w*)/g;

/** Light server calls, which the tracker does not make, and what no browser of this decade tells. */
const NEVER_SENT = / (\w*[lL]ight\w+|connectionType|homepage)=\w+/g;

/**
 * All variables, as `variable` or `variable=parameter`, in the order of the request URL. Between one `*` and the other stand those that
 * `linkTrackVars` narrows; the families come last of them.
 */
export const TABLE: string = UNREPORTED.reduce(
  (text, [before, names]) => text.replace(` ${before}`, ` ${names} ${before}`),
  `${ALL_VARIABLES.replace(LINK_DATA, '$1').replace(NEVER_SENT, '').trim()} lrt`,
);

export { FAMILIES };
