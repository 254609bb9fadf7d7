import type { FamilyName, VariableGroup, VariableName } from '../../../src/variables/table';

type VariableTextKey =
  | `variable.${VariableName}`
  | `variables.${FamilyName}`
  | `variableGroup.${VariableGroup | 'contextData'}`;

/** What each variable means, in English. One that has no text here fails the type check. */
export const variablesEn = {
  'variableGroup.page': 'Page',
  'variableGroup.contextData': 'Context data',
  'variableGroup.products': 'Events and products',
  'variableGroup.conversion': 'Conversion',
  'variableGroup.traffic': 'Traffic',
  'variableGroup.link': 'Link',
  'variableGroup.visitor': 'Visitor',
  'variableGroup.technical': 'Technical',
  'variableGroup.automatic': 'Found out by the tracker',
  'variableGroup.light': 'Light server calls',

  'variable.pageName': 'Name of the page in reports. Without it, reports show the address.',
  'variable.pageURL': 'Address of the page. Left out, the tracker takes the browser’s.',
  'variable.channel': 'Site section that the page belongs to.',
  'variable.server': 'Server or domain that the page came from.',
  'variable.referrer': 'Address of the page before this one.',
  'variable.pageType': 'errorPage where a page was not found, otherwise empty.',
  'variables.hier':
    'Hierarchy {number}: the page’s place in the site, its levels with a delimiter between them.',

  'variable.events':
    'Success events of this hit: your own event1 and so on, purchase, cart events.',
  'variable.products':
    'Products of this hit: category, name, quantity, price, events of their own, merchandising eVars.',
  'variable.purchaseID': 'Order number. Adobe counts each purchase with the same number once.',
  'variable.transactionID': 'Joins the hit with data that is uploaded for the same number later.',
  'variable.currencyCode': 'Currency of the prices in this hit, such as EUR.',

  'variable.campaign': 'Tracking code of the campaign that brought the visitor.',
  'variable.state': 'State or province of the visitor.',
  'variable.zip': 'Postal code of the visitor.',
  'variables.list':
    'List variable {number}: several values at once, with a delimiter. Persists like an eVar.',
  'variables.eVar':
    'Conversion variable {number}: keeps its value until it expires, and gets the credit for events.',
  'variables.prop': 'Traffic variable {number}: counts for this hit alone.',

  'variable.linkName': 'Name of the link that the hit reports.',
  'variable.linkURL': 'Address that the link leads to.',
  'variable.linkType': 'Kind of link: o custom, d download, e exit.',
  'variable.pev3': 'Link data that Adobe no longer uses.',

  'variable.visitorID': 'Your own ID of the visitor, in the place of Adobe’s.',
  'variable.marketingCloudVisitorID': 'Experience Cloud ID (ECID) of the visitor.',
  'variable.analyticsVisitorID':
    'Analytics ID of the visitor, from before the Experience Cloud ID.',
  'variable.marketingCloudOrgID': 'ID of your organization in the Experience Cloud.',
  'variable.authState': 'Whether the visitor is signed in: 0 unknown, 1 yes, 2 signed out.',
  'variable.audienceManagerLocationHint': 'Region of the visitor’s data in Audience Manager.',
  'variable.audienceManagerBlob': 'Encrypted data of the visitor for Audience Manager.',
  'variable.supplementalDataID': 'Joins the hit with Target’s call for the same page.',
  'variable.tnt': 'Target’s activities and experiences that the page showed.',
  'variable.visitorMigrationKey': 'Key for visitors who move from one cookie domain to another.',
  'variable.visitorMigrationServer': 'Cookie domain that visitors move from.',

  'variable.timestamp':
    'Time of the hit: epoch seconds or ISO 8601. Needs a report suite that allows it.',
  'variable.charSet': 'Character set of the values, such as UTF-8.',
  'variable.dynamicVariablePrefix':
    'What marks a value as a copy of another variable: the D in D=v1.',
  'variable.latitude': 'Latitude of the visitor’s place.',
  'variable.longitude': 'Longitude of the visitor’s place.',
  'variable.customerPerspective': 'Hit type of an app: in the foreground or in the background.',
  'variable.cookieDomainPeriods': 'Parts of the domain that cookies are for: 3 for example.co.uk.',
  'variable.cookieLifetime': 'How long Adobe’s cookies live: seconds, SESSION or NONE.',
  'variable.visitorNamespace': 'Namespace of Adobe’s third-party cookies. No longer used.',
  'variable.variableProvider': 'Partner that provides the variables. No longer used.',
  'variable.ms_a': 'Mark that other Adobe software puts on a hit.',

  'variable.fid': 'Fallback ID of the visitor, from a cookie of the site.',
  'variable.resolution': 'Width and height of the screen.',
  'variable.colorDepth': 'Colors of the screen, in bits.',
  'variable.browserWidth': 'Width of the window’s content, in pixels.',
  'variable.browserHeight': 'Height of the window’s content, in pixels.',
  'variable.javascriptVersion': 'Version of JavaScript.',
  'variable.javaEnabled': 'Whether the browser has Java: Y or N.',
  'variable.cookiesEnabled': 'Whether the browser takes cookies: Y or N.',
  'variable.connectionType': 'Kind of connection, in old browsers.',
  'variable.homepage': 'Whether the page is the browser’s home page, in old browsers.',

  'variable.lightProfileID': 'Profile that a light server call writes.',
  'variable.lightStoreForSeconds': 'Seconds for which a light server call’s profile is kept.',
  'variable.lightIncrementBy': 'What a light server call adds to counters.',
  'variable.retrieveLightProfiles': 'Profiles that a light server call reads.',
  'variable.deleteLightProfiles': 'Profiles that a light server call deletes.',
} as const satisfies Record<VariableTextKey, string>;
