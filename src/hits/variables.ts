/**
 * The variables that a hit is read by, as `variable` or `variable=parameter`, in the order in which AppMeasurement writes them; a
 * numbered family as `variable=letter#highest`. `|` stands for variables that few ask for (`allVariables.ts`): of these a hit has the raw
 * parameter only, since each name weighs on every page. One string, because a table of objects would weigh three times as much; it is
 * split when the first hit is read or built.
 *
 * Sources: Adobe's table "Data collection query parameters", and recorded hits of AppMeasurement 2.27.
 */
export const VARIABLES = `\
|timestamp=ts dynamicVariablePrefix=D visitorID=vid marketingCloudVisitorID=mid|charSet=ce visitorNamespace=ns|\
pageName pageURL=g|referrer=r currencyCode=cc|purchaseID|channel=ch server pageType transactionID=xact campaign=v0 \
state zip events products|prop=c#75 eVar=v#250 hier=h#5 list=l#3 linkType=pe linkURL=pev1 linkName=pev2|`;
