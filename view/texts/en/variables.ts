import type { FamilyName, VariableGroup, VariableName } from '../../../src/variables/table';
import type { Pattern } from '../TextFormatter';

type VariableTextKey =
  | `variables.${VariableName | FamilyName}`
  | `variables.group.${VariableGroup | 'contextData'}`;

/** What each variable means. One that has no text here fails the type check. */
const meanings = {
  'variables.group.page': 'Page',
  'variables.group.contextData': 'Context data',
  'variables.group.products': 'Events and products',
  'variables.group.conversion': 'Conversion',
  'variables.group.traffic': 'Traffic',
  'variables.group.link': 'Link',
  'variables.group.visitor': 'Visitor',
  'variables.group.technical': 'Technical',
  'variables.group.automatic': 'Found out by the tracker',
  'variables.group.light': 'Light server calls',

  'variables.pageName': 'Name of the page in reports. Without it, reports show the address.',
  'variables.pageURL': 'Address of the page. Left out, the tracker takes the browser’s.',
  'variables.channel': 'Site section that the page belongs to.',
  'variables.server': 'Server or domain that the page came from.',
  'variables.referrer': 'Address of the page before this one.',
  'variables.pageType': 'errorPage where a page was not found, otherwise empty.',
  'variables.hier':
    'Hierarchy {number}: the page’s place in the site, its levels with a delimiter between them.',

  'variables.events':
    'Success events of this hit: your own event1 and so on, purchase, cart events.',
  'variables.products':
    'Products of this hit: category, name, quantity, price, events of their own, merchandising eVars.',
  'variables.purchaseID': 'Order number. Adobe counts each purchase with the same number once.',
  'variables.transactionID': 'Joins the hit with data that is uploaded for the same number later.',
  'variables.currencyCode': 'Currency of the prices in this hit, such as EUR.',

  'variables.campaign': 'Tracking code of the campaign that brought the visitor.',
  'variables.state': 'State or province of the visitor.',
  'variables.zip': 'Postal code of the visitor.',
  'variables.list':
    'List variable {number}: several values at once, with a delimiter. Persists like an eVar.',
  'variables.eVar':
    'Conversion variable {number}: keeps its value until it expires, and gets the credit for events.',
  'variables.prop': 'Traffic variable {number}: counts for this hit alone.',

  'variables.linkName': 'Name of the link that the hit reports.',
  'variables.linkURL': 'Address that the link leads to.',
  'variables.linkType': 'Kind of link: o custom, d download, e exit.',
  'variables.pev3': 'Link data that Adobe no longer uses.',

  'variables.visitorID': 'Your own ID of the visitor, in the place of Adobe’s.',
  'variables.marketingCloudVisitorID': 'Experience Cloud ID (ECID) of the visitor.',
  'variables.analyticsVisitorID':
    'Analytics ID of the visitor, from before the Experience Cloud ID.',
  'variables.marketingCloudOrgID': 'ID of your organization in the Experience Cloud.',
  'variables.authState': 'Whether the visitor is signed in: 0 unknown, 1 yes, 2 signed out.',
  'variables.audienceManagerLocationHint': 'Region of the visitor’s data in Audience Manager.',
  'variables.audienceManagerBlob': 'Encrypted data of the visitor for Audience Manager.',
  'variables.supplementalDataID': 'Joins the hit with Target’s call for the same page.',
  'variables.tnt': 'Target’s activities and experiences that the page showed.',
  'variables.visitorMigrationKey': 'Key for visitors who move from one cookie domain to another.',
  'variables.visitorMigrationServer': 'Cookie domain that visitors move from.',

  'variables.timestamp':
    'Time of the hit: epoch seconds or ISO 8601. Needs a report suite that allows it.',
  'variables.charSet': 'Character set of the values, such as UTF-8.',
  'variables.dynamicVariablePrefix':
    'What marks a value as a copy of another variable: the D in D=v1.',
  'variables.latitude': 'Latitude of the visitor’s place.',
  'variables.longitude': 'Longitude of the visitor’s place.',
  'variables.customerPerspective': 'Hit type of an app: in the foreground or in the background.',
  'variables.cookieDomainPeriods': 'Parts of the domain that cookies are for: 3 for example.co.uk.',
  'variables.cookieLifetime': 'How long Adobe’s cookies live: seconds, SESSION or NONE.',
  'variables.visitorNamespace': 'Namespace of Adobe’s third-party cookies. No longer used.',
  'variables.variableProvider': 'Partner that provides the variables. No longer used.',
  'variables.ms_a': 'Mark that other Adobe software puts on a hit.',

  'variables.fid': 'Fallback ID of the visitor, from a cookie of the site.',
  'variables.resolution': 'Width and height of the screen.',
  'variables.colorDepth': 'Colors of the screen, in bits.',
  'variables.browserWidth': 'Width of the window’s content, in pixels.',
  'variables.browserHeight': 'Height of the window’s content, in pixels.',
  'variables.javascriptVersion': 'Version of JavaScript.',
  'variables.javaEnabled': 'Whether the browser has Java: Y or N.',
  'variables.cookiesEnabled': 'Whether the browser takes cookies: Y or N.',
  'variables.connectionType': 'Kind of connection, in old browsers.',
  'variables.homepage': 'Whether the page is the browser’s home page, in old browsers.',

  'variables.lightProfileID': 'Profile that a light server call writes.',
  'variables.lightStoreForSeconds': 'Seconds for which a light server call’s profile is kept.',
  'variables.lightIncrementBy': 'What a light server call adds to counters.',
  'variables.retrieveLightProfiles': 'Profiles that a light server call reads.',
  'variables.deleteLightProfiles': 'Profiles that a light server call deletes.',
} as const satisfies Record<VariableTextKey, string>;

/** What each variable means, and what is wrong with a name or a value, in English. */
export const variablesEn = {
  ...meanings,

  'variables.contextData':
    'Context data “{key}”: a value under a name of your own, for processing rules.',
  'variables.contextData.any':
    'Context data: a value under a name of your own, for processing rules. Write the key behind the dot: contextData.page.type.',
  'variables.name.missing': 'Choose a variable from the list, or remove the row.',
  'variables.name.unknown':
    '“{name}” is no variable that can be set here. Choose one from the list, or write contextData. and a key.',
  'variables.name.almost': '“{name}” is no variable. Did you mean {meant}?',
  'variables.name.contextKey':
    'Write the key behind “contextData.”, without spaces and commas: contextData.page.type.',
  'variables.name.doubled': '{name} has a row already. Remove one of them.',
  'variables.value.missing': 'Give {name} a value, or remove the row.',
} as const satisfies Record<string, Pattern>;
