import { ALL_VARIABLES, FAMILIES, type FamilyName, type VariableName } from './allVariables';

/** What variables are about. `automatic`: the tracker finds the value out by itself; `light`: light server calls. */
export type VariableGroup =
  | 'page'
  | 'products'
  | 'conversion'
  | 'traffic'
  | 'link'
  | 'visitor'
  | 'technical'
  | 'automatic'
  | 'light';

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

/** Groups and their variables in the order in which people look for them; long families come last in theirs. */
const GROUPS: readonly (readonly [VariableGroup, readonly (VariableName | FamilyName)[]])[] = [
  ['page', ['pageName', 'pageURL', 'channel', 'server', 'referrer', 'pageType', 'hier']],
  ['products', ['events', 'products', 'purchaseID', 'transactionID', 'currencyCode']],
  ['conversion', ['campaign', 'state', 'zip', 'list', 'eVar']],
  ['traffic', ['prop']],
  ['link', ['linkName', 'linkURL', 'linkType', 'pev3']],
  [
    'visitor',
    [
      'visitorID',
      'marketingCloudVisitorID',
      'analyticsVisitorID',
      'marketingCloudOrgID',
      'authState',
      'audienceManagerLocationHint',
      'audienceManagerBlob',
      'supplementalDataID',
      'tnt',
      'visitorMigrationKey',
      'visitorMigrationServer',
    ],
  ],
  [
    'technical',
    [
      'timestamp',
      'charSet',
      'dynamicVariablePrefix',
      'latitude',
      'longitude',
      'customerPerspective',
      'cookieDomainPeriods',
      'cookieLifetime',
      'visitorNamespace',
      'variableProvider',
      'ms_a',
    ],
  ],
  [
    'automatic',
    [
      'fid',
      'resolution',
      'colorDepth',
      'browserWidth',
      'browserHeight',
      'javascriptVersion',
      'javaEnabled',
      'cookiesEnabled',
      'connectionType',
      'homepage',
    ],
  ],
  [
    'light',
    [
      'lightProfileID',
      'lightStoreForSeconds',
      'lightIncrementBy',
      'retrieveLightProfiles',
      'deleteLightProfiles',
    ],
  ],
];

const PARAMETERS = new Map(
  ALL_VARIABLES.split(' ').map((entry) => {
    const [name = '', parameter = name] = entry.split('=');
    return [name, parameter];
  }),
);

function list(group: VariableGroup, name: VariableName | FamilyName): ListedVariable[] {
  const family = FAMILIES.find(([variable]) => variable === name);
  if (!family) {
    const kind = name as VariableName;
    return [{ name, parameter: PARAMETERS.get(name) ?? name, group, kind }];
  }
  const [, letter, highest] = family;
  return Array.from({ length: highest }, (_, index) => ({
    name: `${name}${index + 1}`,
    parameter: `${letter}${index + 1}`,
    group,
    kind: { family: name as FamilyName, number: index + 1 },
  }));
}

/** Every variable with a query parameter of its own, group by group. Context data has names of its own making, and is not among them. */
export const VARIABLE_LIST: readonly ListedVariable[] = GROUPS.flatMap(([group, names]) =>
  names.flatMap((name) => list(group, name)),
);

/** What comes before the key in a context-data variable's name. */
export const CONTEXT_DATA = 'contextData.';

/** The groups whose variables a page sets by itself. */
const SET_BY_PAGES: readonly VariableGroup[] = [
  'page',
  'products',
  'conversion',
  'traffic',
  'visitor',
  'technical',
];

/** True for variables that a hit can be given. Link data goes by other ways, and the tracker overwrites what it finds out by itself. */
export const isSettable = ({ group }: ListedVariable): boolean => SET_BY_PAGES.includes(group);
