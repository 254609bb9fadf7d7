/**
 * Every variable that has a query parameter of its own, as `variable` or `variable=parameter`, in the order in which AppMeasurement
 * writes them; `*` stands for the numbered families. One string, because a table of objects would weigh three times as much on every
 * page; it is split when the first hit is read or built.
 *
 * Sources: Adobe's table "Data collection query parameters", and recorded hits of AppMeasurement 2.27.
 */
export const VARIABLES =
  'supplementalDataID=sdid timestamp=ts dynamicVariablePrefix=D visitorID=vid marketingCloudVisitorID=mid ' +
  'analyticsVisitorID=aid audienceManagerLocationHint=aamlh authState=as fid visitorMigrationKey=vmt ' +
  'visitorMigrationServer=vmf charSet=ce visitorNamespace=ns cookieDomainPeriods=cdp cookieLifetime=cl ' +
  'pageName pageURL=g customerPerspective=cp referrer=r currencyCode=cc lightProfileID=mtp ' +
  'lightStoreForSeconds=mtss lightIncrementBy=mti retrieveLightProfiles=mtsr deleteLightProfiles=mtsd ' +
  'purchaseID variableProvider=vvp channel=ch server pageType transactionID=xact campaign=v0 state zip ' +
  'events products audienceManagerBlob=aamb tnt * linkType=pe linkURL=pev1 linkName=pev2 pev3 ' +
  'latitude=lat longitude=lon resolution=s colorDepth=c javascriptVersion=j javaEnabled=v cookiesEnabled=k ' +
  'browserWidth=bw browserHeight=bh connectionType=ct homepage=hp marketingCloudOrgID=mcorgid ms_a';

/** The numbered families: variable, query parameter, highest number. */
export const FAMILIES = [
  ['prop', 'c', 75],
  ['eVar', 'v', 250],
  ['hier', 'h', 5],
  ['list', 'l', 3],
] as const;
