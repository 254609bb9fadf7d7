import { personalDataIn } from './personalData';

test.each([
  ['request', ['requestUrl', ' REQUESTURL ']],
  [
    'visitor',
    [
      ...[
        'visitorID',
        'marketingCloudVisitorID',
        'param.mid',
        'param.aid',
        'param.vid',
        'param.fid',
      ],
      ...['param.sdid', 'param.aamb', 'param.tnt', 'xdm.identityMap.ECID.0.id', 'xdm.identityMap'],
      'data.__adobe.analytics.marketingCloudVisitorID',
    ],
  ],
  [
    'address',
    [
      ...['pageURL', 'referrer', 'linkURL', 'param.g', 'param.r', 'pageurl'],
      ...[
        'xdm.web.webPageDetails.URL',
        'xdm.web.webReferrer.URL',
        'data.__adobe.analytics.referrer',
      ],
    ],
  ],
  ['order', ['purchaseID', 'transactionID', 'param.xact', 'xdm.commerce.order.purchaseID']],
  ['place', ['zip', 'param.zip', 'param.lat', 'xdm.placeContext.geo.postalCode']],
  [
    'name',
    [
      ...['contextData.user.email', 'contextData.E-Mail', 'param.phone', 'data.customer.firstName'],
      ...['xdm._acme.userId', 'contextData.customer_id', 'data.shipping.address.street'],
    ],
  ],
])('points out as personal data (%s)', (kind, names) => {
  expect(names.map((name) => [name, personalDataIn(name)])).toEqual(
    names.map((name) => [name, kind]),
  );
});

test.each([
  ...['', 'eVar5', 'pageName', 'campaign', 'events', 'products', 'type', 'id', 'reportSuites'],
  ...['contextData.page.type', 'contextData.user.loggedIn', 'param.bw', 'xdm.eventType', 'state'],
  ...['data.__adobe.analytics.eVar1', 'tracker', 'contextData.item.identity', 'linkName'],
])('says nothing of “%s”', (name) => {
  expect(personalDataIn(name)).toBeUndefined();
});
