import type { Pattern } from '../TextFormatter';

/** The values of a hit, and what is wrong with a name for one, in English. */
export const hitValuesEn = {
  'hitValues.group': 'The hit',
  'hitValues.type': 'Hit type: page, custom, download, exit or, from the Web SDK, event.',
  'hitValues.requestUrl': 'The full URL of the request that carried the hit, as it was sent.',
  'hitValues.reportSuites':
    'Report suite IDs with commas between them, in the order sent. Web SDK events have none.',
  'hitValues.tracker':
    'The tracker that sent it: adobe-analytics, built-in, global:variable or web-sdk:instance.',
  'hitValues.id': 'An ID that no other hit has.',
  'hitValues.param.group': 'Any query parameter',
  'hitValues.param.any':
    'A query parameter of the request URL. Write its name behind the dot: param.bw.',
  'hitValues.param.known': 'Query parameter “{parameter}”: {meaning}',
  'hitValues.param': 'Query parameter “{parameter}” of the request URL, decoded.',
  'hitValues.missing': 'Choose a value of the hit from the list, or type its name.',
  'hitValues.unknown':
    '“{name}” is no value of a hit. Choose one from the list, or write contextData. and a key, param. and a query parameter, or, for Web SDK events, xdm. or data. and a path.',
  'hitValues.almost': '“{name}” is no value of a hit. Did you mean {meant}?',
  'hitValues.contextKey': 'Write the key behind “contextData.”, as in contextData.page.type.',
  'hitValues.parameter': 'Write the query parameter behind “param.”, as in param.bw.',

  'hitValues.webSdk.group': 'Web SDK events',
  'hitValues.xdm': 'XDM field “{path}” of a Web SDK event.',
  'hitValues.data': 'Field “{path}” of a Web SDK event’s data object.',
  'hitValues.xdm.any':
    'Any XDM field of a Web SDK event. Write its path behind the dot: xdm.web.webPageDetails.name.',
  'hitValues.data.any':
    'Any field of a Web SDK event’s data object. Write its path behind the dot: data.__adobe.analytics.eVar1.',
  'hitValues.xdm.missing':
    'Write the path of the XDM field behind “xdm.”, as in xdm.web.webPageDetails.name.',
  'hitValues.data.missing':
    'Write the path of the field behind “data.”, as in data.__adobe.analytics.eVar1.',
  'hitValues.path.gap':
    'In “{path}” the name of a field is missing, or has a space around it. Write the names with one dot between them, as in xdm.web.webPageDetails.name.',
  'hitValues.path.brackets':
    'Write “{path}” without brackets: names and numbers with dots between them, as in xdm.productListItems.0.name.',
  'hitValues.xdm.variable': 'XDM field that Analytics takes as {variable}: {meaning}',
  'hitValues.data.variable': '{variable} in the data object of a Web SDK event: {meaning}',
  'hitValues.xdm.event': 'XDM field that Analytics takes as event{number}: how often it counts.',
  'hitValues.xdm.eventType':
    'What kind of event it is, such as web.webpagedetails.pageViews or commerce.purchases.',
  'hitValues.xdm.timestamp': 'When the event happened, in ISO 8601.',
  'hitValues.xdm.web.webPageDetails.pageViews.value': '1 for a page view.',
  'hitValues.xdm.web.webInteraction.type': 'Kind of link: other, download or exit.',
  'hitValues.xdm.commerce.productViews.value': '1 for a view of a product.',
  'hitValues.xdm.commerce.productListAdds.value': '1 for a product that was put into the cart.',
  'hitValues.xdm.commerce.checkouts.value': '1 for the start of a checkout.',
  'hitValues.xdm.commerce.purchases.value': '1 for an order.',
  'hitValues.xdm.commerce.order.priceTotal': 'Total of the order.',
  'hitValues.xdm.productListItems.0.name': 'Name of the first product.',
  'hitValues.xdm.productListItems.0.SKU': 'SKU of the first product.',
  'hitValues.xdm.productListItems.0.quantity': 'How many of the first product.',
  'hitValues.xdm.productListItems.0.priceTotal': 'What the first product costs in all.',
  'hitValues.xdm.identityMap.ECID.0.id':
    'Experience Cloud ID (ECID) of the visitor, where the event carries it.',
} as const satisfies Record<string, Pattern>;
