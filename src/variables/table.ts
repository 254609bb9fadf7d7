/**
 * Whether a variable is `named`: hits have it by its name, which weighs on every page; of the others a hit has the raw parameter only.
 * `cleared`: `clearVars()` clears it. `narrowed`: links send it only where `linkTrackVars` lists it; the tracker knows those that are
 * cleared for such as well. `foreign`: the built-in tracker never sends it.
 */
export type Trait = 'named' | 'cleared' | 'narrowed' | 'foreign';

/**
 * - `place`: where AppMeasurement writes the variable in the request URL: the lower, the earlier. Steps of ten leave room for another.
 * - `parameters`: the query parameter, and those that other senders use instead. A family of numbered variables has `<letter>#<highest>`.
 * - `xdm`: the field of an event that Analytics takes as the variable, or a family's object of such fields; an empty one is put together
 *   of several (`src/hits/readEvent.ts`).
 */
export type Row = readonly [
  place: number,
  name: string,
  parameters: string,
  traits: '' | Trait | 'named cleared' | 'named narrowed',
  xdm?: string,
];

/**
 * All variables of Analytics, by what they are about, in the order in which people look for them; long families come last in their group.
 * `npm run generate` makes of it what ships (`packed.ts`).
 *
 * Sources: Adobe's tables "Data collection query parameters", "Data object variable mapping" and "XDM object variable mapping", and recorded
 * hits of AppMeasurement 2.27 (`test/fixtures/appmeasurement`).
 */
export const VARIABLES = {
  page: [
    [160, 'pageName', 'pageName gn', 'named', 'web.webPageDetails.name'],
    [170, 'pageURL', 'g', 'named', 'web.webPageDetails.URL'],
    [290, 'channel', 'ch', 'named cleared', 'web.webPageDetails.siteSection'],
    [300, 'server', 'server sv', 'named narrowed', 'web.webPageDetails.server'],
    [190, 'referrer', 'r', 'named', 'web.webReferrer.URL'],
    [310, 'pageType', 'pageType gt', 'named narrowed'],
    [420, 'hier', 'h#5', 'named cleared', '_experience.analytics.customDimensions.hierarchies'],
  ],
  products: [
    [360, 'events', 'events ev', 'named cleared'],
    [370, 'products', 'products pl', 'named cleared'],
    [270, 'purchaseID', 'purchaseID', 'named cleared', 'commerce.order.purchaseID'],
    [320, 'transactionID', 'xact', 'named cleared', 'commerce.order.payments.0.transactionID'],
    [210, 'currencyCode', 'cc', 'named', 'commerce.order.currencyCode'],
  ],
  conversion: [
    [330, 'campaign', 'v0', 'named cleared', 'marketing.trackingCode'],
    [340, 'state', 'state', 'named cleared', 'placeContext.geo.stateProvince'],
    [350, 'zip', 'zip', 'named cleared', 'placeContext.geo.postalCode'],
    [430, 'list', 'l#3', 'named cleared'],
    [410, 'eVar', 'v#250', 'named cleared', '_experience.analytics.customDimensions.eVars'],
  ],
  traffic: [[400, 'prop', 'c#75', 'named cleared', '_experience.analytics.customDimensions.props']],
  link: [
    [460, 'linkName', 'pev2', 'named', 'web.webInteraction.name'],
    [450, 'linkURL', 'pev1', 'named', 'web.webInteraction.URL'],
    [440, 'linkType', 'pe', 'named', 'web.webInteraction.type'],
    [470, 'pev3', 'pev3', ''],
  ],
  visitor: [
    [40, 'visitorID', 'vid', 'named'],
    [50, 'marketingCloudVisitorID', 'mid', 'named'],
    [60, 'analyticsVisitorID', 'aid', ''],
    [590, 'marketingCloudOrgID', 'mcorgid', ''],
    [80, 'authState', 'as', ''],
    [70, 'audienceManagerLocationHint', 'aamlh', ''],
    [380, 'audienceManagerBlob', 'aamb', 'narrowed'],
    [10, 'supplementalDataID', 'sdid', ''],
    [390, 'tnt', 'tnt', 'narrowed'],
    [100, 'visitorMigrationKey', 'vmt', ''],
    [110, 'visitorMigrationServer', 'vmf', ''],
  ],
  technical: [
    [20, 'timestamp', 'ts', 'named'],
    [120, 'charSet', 'ce', 'named'],
    [30, 'dynamicVariablePrefix', 'D', 'named'],
    [480, 'latitude', 'lat', '', 'placeContext.geo._schema.latitude'],
    [490, 'longitude', 'lon', '', 'placeContext.geo._schema.longitude'],
    [180, 'customerPerspective', 'cp', ''],
    [140, 'cookieDomainPeriods', 'cdp', ''],
    [150, 'cookieLifetime', 'cl', ''],
    [130, 'visitorNamespace', 'ns', 'named'],
    [280, 'variableProvider', 'vvp', 'narrowed'],
    [600, 'ms_a', 'ms_a', ''],
  ],
  /** The tracker finds these out by itself. */
  automatic: [
    [90, 'fid', 'fid', ''],
    [500, 'resolution', 's', '', ''],
    [510, 'colorDepth', 'c', '', 'device.colorDepth'],
    [550, 'browserWidth', 'bw', '', 'environment.browserDetails.viewportWidth'],
    [560, 'browserHeight', 'bh', '', 'environment.browserDetails.viewportHeight'],
    [520, 'javascriptVersion', 'j', ''],
    [530, 'javaEnabled', 'v', '', 'environment.browserDetails.javaEnabled'],
    [540, 'cookiesEnabled', 'k', '', 'environment.browserDetails.cookiesEnabled'],
    // What no browser of this decade tells.
    [570, 'connectionType', 'ct', 'foreign', 'environment.connectionType'],
    [580, 'homepage', 'hp', 'foreign'],
  ],
  /** Light server calls. */
  light: [
    [220, 'lightProfileID', 'mtp', 'foreign'],
    [230, 'lightStoreForSeconds', 'mtss', 'foreign'],
    [240, 'lightIncrementBy', 'mti', 'foreign'],
    [250, 'retrieveLightProfiles', 'mtsr', 'foreign'],
    [260, 'deleteLightProfiles', 'mtsd', 'foreign'],
  ],
  /** Nobody chooses these: a tracker writes them for others, or they have blocks of their own. */
  internal: [
    [145, 'fpCookieDomainPeriods', 'fpCookieDomainPeriods', ''],
    [200, 'contextData', 'c', ''],
    [205, 'clientHints', 'h', ''],
    [585, 'pageURLRest', '-g', ''],
    [610, 'lrt', 'lrt', ''],
  ],
} as const satisfies Record<string, readonly Row[]>;

type Groups = typeof VARIABLES;

/** What variables are about, but for those that nobody chooses. */
export type VariableGroup = Exclude<keyof Groups, 'internal'>;

/** The groups whose variables a page sets by itself. */
export const SET_BY_PAGES: readonly VariableGroup[] = [
  'page',
  'products',
  'conversion',
  'traffic',
  'visitor',
  'technical',
];

type Chosen = Groups[VariableGroup][number];

/** A numbered family of variables, by the name before the number. */
export type FamilyName = Extract<
  Chosen,
  readonly [number, string, `${string}#${string}`, ...unknown[]]
>[1];

/** A variable that belongs to no family. */
export type VariableName = Exclude<Chosen[1], FamilyName>;
