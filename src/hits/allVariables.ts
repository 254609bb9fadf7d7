import { VARIABLES } from './variables';

const RARE = [
  'supplementalDataID=sdid',
  'analyticsVisitorID=aid audienceManagerLocationHint=aamlh authState=as fid visitorMigrationKey=vmt visitorMigrationServer=vmf',
  'cookieDomainPeriods=cdp cookieLifetime=cl',
  'customerPerspective=cp',
  'lightProfileID=mtp lightStoreForSeconds=mtss lightIncrementBy=mti retrieveLightProfiles=mtsr deleteLightProfiles=mtsd',
  'variableProvider=vvp',
  'audienceManagerBlob=aamb tnt',
  'pev3 latitude=lat longitude=lon resolution=s colorDepth=c javascriptVersion=j javaEnabled=v cookiesEnabled=k browserWidth=bw browserHeight=bh connectionType=ct homepage=hp marketingCloudOrgID=mcorgid ms_a',
] as const;

type Split<
  Text extends string,
  Separator extends string,
  Parts = never,
> = Text extends `${infer First}${Separator}${infer Rest}`
  ? Split<Rest, Separator, Parts | First>
  : Exclude<Parts | Text, ''>;
type Entry = Split<Split<typeof VARIABLES, '|'> | (typeof RARE)[number], ' '>;

/** A numbered family of variables, by the name before the number. */
export type FamilyName = Entry extends infer Member
  ? Member extends `${infer Name}=${string}#${string}`
    ? Name
    : never
  : never;

/** A variable that belongs to no family. */
export type VariableName = Exclude<
  Entry extends infer Member ? (Member extends `${infer Name}=${string}` ? Name : Member) : never,
  FamilyName
>;

const FAMILY = / (\w+)=(\w)#(\d+)/g;

const TABLE = VARIABLES.split('|')
  .map((often, index) => `${often} ${RARE[index] ?? ''}`.trim())
  .join(' ');

/** The numbered families: variable, query parameter, highest number. */
export const FAMILIES = [...TABLE.matchAll(FAMILY)].map(
  ([, variable = '', parameter = '', highest]) => [variable, parameter, Number(highest)] as const,
);

/**
 * Every variable that has a query parameter of its own, as `variable` or `variable=parameter`, in the order in which AppMeasurement writes
 * them; `*` stands for the families.
 */
export const ALL_VARIABLES = TABLE.replace(/ prop=\S+/, ' *').replace(FAMILY, '');
