// Generated from table.ts by scripts/generate-variables.mjs. Do not edit.

/** The variables that each hit has by name, as `variable` or `variable=parameter`; a family as `variable=letter#highest`. */
export const NAMED =
  'timestamp=ts dynamicVariablePrefix=D visitorID=vid marketingCloudVisitorID=mid charSet=ce visitorNamespace=ns pageName pageName=gn pageURL=g referrer=r currencyCode=cc purchaseID channel=ch server server=sv pageType pageType=gt transactionID=xact campaign=v0 state zip events events=ev products products=pl prop=c#75 eVar=v#250 hier=h#5 list=l#3 linkType=pe linkURL=pev1 linkName=pev2';

/** The variables that a page sets, families apart, as `variable` or `variable=parameter`. */
export const PARAMETERS =
  'pageName pageURL=g channel=ch server referrer=r pageType events products purchaseID transactionID=xact currencyCode=cc campaign=v0 state zip visitorID=vid marketingCloudVisitorID=mid analyticsVisitorID=aid marketingCloudOrgID=mcorgid authState=as audienceManagerLocationHint=aamlh audienceManagerBlob=aamb supplementalDataID=sdid tnt visitorMigrationKey=vmt visitorMigrationServer=vmf timestamp=ts charSet=ce dynamicVariablePrefix=D latitude=lat longitude=lon customerPerspective=cp cookieDomainPeriods=cdp cookieLifetime=cl visitorNamespace=ns variableProvider=vvp ms_a';

/** What `clearVars()` clears. */
export const CLEARED =
  /^(channel|events|products|purchaseID|transactionID|campaign|state|zip|(hier|list|eVar|prop)\d+)$/;

/** Tells what `clearVars()` leaves from the rest of what `linkTrackVars` narrows. */
export const KEPT = /^(se|pa|a|tn|v)/;

/** Variables as the built-in tracker sends them, in this order; between one `*` and the other those that `linkTrackVars` narrows, the families last. */
export const SENT =
  'supplementalDataID=sdid timestamp=ts dynamicVariablePrefix=D visitorID=vid marketingCloudVisitorID=mid analyticsVisitorID=aid audienceManagerLocationHint=aamlh authState=as fid visitorMigrationKey=vmt visitorMigrationServer=vmf charSet=ce visitorNamespace=ns cookieDomainPeriods=cdp fpCookieDomainPeriods cookieLifetime=cl pageName pageURL=g customerPerspective=cp referrer=r contextData=c clientHints=h currencyCode=cc * purchaseID variableProvider=vvp channel=ch server pageType transactionID=xact campaign=v0 state zip events products audienceManagerBlob=aamb tnt * pe pev1 pev2 pev3 latitude=lat longitude=lon resolution=s colorDepth=c javascriptVersion=j javaEnabled=v cookiesEnabled=k browserWidth=bw browserHeight=bh pageURLRest=-g marketingCloudOrgID=mcorgid ms_a lrt';

/** The numbered families: variable, letter of the query parameter, highest number. */
export const FAMILIES = [
  ['prop', 'c', 75],
  ['eVar', 'v', 250],
  ['hier', 'h', 5],
  ['list', 'l', 3],
] as const;

/** The families by the letter of their query parameters. */
export const BY_LETTER: Record<string, string> = { c: 'prop', v: 'eVar', h: 'hier', l: 'list' };

/** Variables that Analytics takes from events of the Web SDK: name, parameter where it is another, XDM field. */
export const XDM =
  'pageName,,web.webPageDetails.name\npageURL,g,web.webPageDetails.URL\nchannel,ch,web.webPageDetails.siteSection\nserver,,web.webPageDetails.server\nreferrer,,web.webReferrer.URL\npurchaseID,,commerce.order.purchaseID\ntransactionID,xact,commerce.order.payments.0.transactionID\ncurrencyCode,cc,commerce.order.currencyCode\ncampaign,v0,marketing.trackingCode\nstate,,placeContext.geo.stateProvince\nzip,,placeContext.geo.postalCode\nlinkName,pev2,web.webInteraction.name\nlinkURL,pev1,web.webInteraction.URL\nlinkType,pe,web.webInteraction.type\nlatitude,lat,placeContext.geo._schema.latitude\nlongitude,lon,placeContext.geo._schema.longitude\nresolution,s,\ncolorDepth,c,device.colorDepth\nbrowserWidth,bw,environment.browserDetails.viewportWidth\nbrowserHeight,bh,environment.browserDetails.viewportHeight\njavaEnabled,v,environment.browserDetails.javaEnabled\ncookiesEnabled,k,environment.browserDetails.cookiesEnabled\nconnectionType,ct,environment.connectionType';
