/** What the views say of the Web SDK, in English. */
export const webSdkEn = {
  instances: 'Web SDK instances',
  'instances.help': 'The Web SDK’s events, whatever on the page sends them.',
  'instances.more':
    'Each instance by its name: alloy, unless the page or the Web SDK extension gave it another. A name may hold data elements.',
  'instances.add': 'Add Web SDK instance',
  'instance.name': 'Instance {number}',
  'instance.remove': 'Remove instance {name}',
  'instance.removed': 'Instance “{name}” was removed.',
  'instance.missing': 'Name the instance, or remove it.',
  'instance.doubled': '“{name}” is in the list already. Remove one of them.',
  'instance.withWindow': 'Write the instance’s name alone: {alone}, not {name}.',
  'instance.wrong':
    '“{name}” can’t be the name of an instance. Write the name alone, without spaces, dots, quotes and brackets, such as alloy.',

  given: 'What a callback gets from each tracker',
  'given.parameter': 'Parameter',
  'given.analytics': 'Adobe Analytics extension, global variables, built-in tracker',
  'given.webSdk': 'Web SDK',
  'given.requestUrl.analytics':
    'The full URL of the image request, with all that the hit has: the very string that was sent.',
  'given.requestUrl.webSdk':
    'The URL of the request to the Edge Network. What was sent is not in the URL: read it from hit.',
  'given.args': 'Your extra arguments, by name.',
  'given.hit.analytics':
    'The hit, read from that URL: hit.variables, hit.contextData, hit.reportSuites, hit.get("eVar5").',
  'given.hit.webSdk':
    'The event: hit.xdm and hit.data as they were sent, hit.result as sendEvent returned it. hit.variables holds the Analytics variables of data.__adobe.analytics and XDM. hit.reportSuites is empty: the datastream decides on them.',
  'given.s.analytics': 'The tracker that sent the hit.',
  'given.s.webSdk': 'undefined: there is no such tracker.',

  'hitTypes.help.event':
    'None chosen means all of them. Other event: an event of the Web SDK that is neither a page view nor a link.',

  'hitValue.webSdk.group': 'Web SDK events',
  'hitValue.xdm': 'XDM field “{path}” of a Web SDK event.',
  'hitValue.data': 'Field “{path}” of a Web SDK event’s data object.',
  'hitValue.xdm.any':
    'Any XDM field of a Web SDK event. Write its path behind the dot: xdm.web.webPageDetails.name.',
  'hitValue.data.any':
    'Any field of a Web SDK event’s data object. Write its path behind the dot: data.__adobe.analytics.eVar1.',
  'hitValue.xdm.missing':
    'Write the path of the XDM field behind “xdm.”, as in xdm.web.webPageDetails.name.',
  'hitValue.data.missing':
    'Write the path of the field behind “data.”, as in data.__adobe.analytics.eVar1.',
  'hitValue.path.gap':
    'In “{path}” the name of a field is missing, or has a space around it. Write the names with one dot between them, as in xdm.web.webPageDetails.name.',
  'hitValue.path.brackets':
    'Write “{path}” without brackets: names and numbers with dots between them, as in xdm.productListItems.0.name.',
  'hitValue.xdm.variable': 'XDM field that Analytics takes as {variable}: {meaning}',
  'hitValue.data.variable': '{variable} in the data object of a Web SDK event: {meaning}',
  'hitValue.xdm.event': 'XDM field that Analytics takes as event{number}: how often it counts.',
  'hitValue.xdm.eventType':
    'What kind of event it is, such as web.webpagedetails.pageViews or commerce.purchases.',
  'hitValue.xdm.timestamp': 'When the event happened, in ISO 8601.',
  'hitValue.xdm.web.webPageDetails.pageViews.value': '1 for a page view.',
  'hitValue.xdm.web.webInteraction.type': 'Kind of link: other, download or exit.',
  'hitValue.xdm.commerce.productViews.value': '1 for a view of a product.',
  'hitValue.xdm.commerce.productListAdds.value': '1 for a product that was put into the cart.',
  'hitValue.xdm.commerce.checkouts.value': '1 for the start of a checkout.',
  'hitValue.xdm.commerce.purchases.value': '1 for an order.',
  'hitValue.xdm.commerce.order.priceTotal': 'Total of the order.',
  'hitValue.xdm.productListItems.0.name': 'Name of the first product.',
  'hitValue.xdm.productListItems.0.SKU': 'SKU of the first product.',
  'hitValue.xdm.productListItems.0.quantity': 'How many of the first product.',
  'hitValue.xdm.productListItems.0.priceTotal': 'What the first product costs in all.',
  'hitValue.xdm.identityMap.ECID.0.id':
    'Experience Cloud ID (ECID) of the visitor, where the event carries it.',

  'clearing.webSdk': 'For the Web SDK there is nothing to clear.',
  'clearing.webSdk.others':
    'Each event has only what it was given. What is chosen here goes for the other trackers.',
  'clearing.webSdk.alone':
    'Each event has only what it was given. No other tracker is chosen, so this setting does nothing.',
} as const satisfies Record<string, string>;
