import type { Pattern } from '../TextFormatter';

/** What the names that code can use mean, shown where the code is written, in English. */
export const completionEn = {
  'completion._satellite': 'The Tags library on the page.',
  'completion.args': 'Your argument, with the value {value}',
  'completion.args.empty': 'Your argument; it has no value yet.',

  'completion.hit.reportSuites': 'Report suite IDs, in the order sent.',
  'completion.hit.variables': 'Analytics variables that the hit carried, by name.',
  'completion.hit.contextData':
    'Context data that the hit carried, by its key: hit.contextData["page.type"].',
  'completion.hit.get':
    'One value by its name: a variable, contextData. and a key, or param. and a query parameter.',
  'completion.hit.sentAt': 'When the hit was handed to the network: milliseconds since 1970.',
  'completion.hit.confirmedBy':
    'How success is known. response: the collector answered. beacon: the browser took the hit, and no answer can be known.',
  'completion.hit.xdm': 'Web SDK only: the XDM that was sent.',
  'completion.hit.data': 'Web SDK only: the data object that was sent.',
  'completion.hit.result': 'Web SDK only: what the Edge Network answered.',

  'completion.s.account': 'Report suite IDs with commas between them.',
  'completion.s.contextData': 'Context data for the next hits, by its key.',
  'completion.s.linkTrackVars':
    'Names of the variables that link hits carry, with commas between them.',
  'completion.s.linkTrackEvents':
    'Names of the events that link hits carry, with commas between them.',
  'completion.s.visitor': 'The Experience Cloud ID service that the tracker uses.',
  'completion.s.version': 'Version of AppMeasurement.',
  'completion.s.Util': 'Small helpers of AppMeasurement.',
  'completion.s.Util.getQueryParam': 'Value of a query parameter of the page’s address.',
  'completion.s.Util.cookieRead': 'Value of a cookie.',
  'completion.s.Util.cookieWrite': 'Sets a cookie: name, value, expiry.',

  'completion._satellite.getVar': 'Value of a data element: _satellite.getVar("Customer Tier").',
  'completion._satellite.setVar': 'Sets a variable that data elements’ tokens can name.',
  'completion._satellite.track': 'Runs the rules with a Direct Call event of this identifier.',
  'completion._satellite.logger': 'Writes to the console while debugging is on.',
  'completion._satellite.logger.log': 'Logs a message.',
  'completion._satellite.logger.info': 'Logs an information.',
  'completion._satellite.logger.warn': 'Logs a warning.',
  'completion._satellite.logger.error': 'Logs an error.',
  'completion._satellite.logger.debug': 'Logs a message for debugging.',
  'completion._satellite.cookie': 'Reads and writes cookies.',
  'completion._satellite.cookie.get': 'Value of a cookie.',
  'completion._satellite.cookie.set':
    'Sets a cookie: name, value, options such as { expires: 30 } in days.',
  'completion._satellite.cookie.remove': 'Removes a cookie.',
  'completion._satellite.environment': 'The environment that the library was built for.',
  'completion._satellite.environment.id': 'ID of the environment.',
  'completion._satellite.environment.stage': 'production, staging or development.',
  'completion._satellite.buildInfo': 'How the library was built.',
  'completion._satellite.buildInfo.buildDate': 'When the library was built.',
  'completion._satellite.buildInfo.environment': 'production, staging or development.',
  'completion._satellite.buildInfo.turbineVersion': 'Version of the rule engine.',
  'completion._satellite.buildInfo.turbineBuildDate': 'When the rule engine was built.',
  'completion._satellite.property': 'The property that the library belongs to.',
  'completion._satellite.property.id': 'ID of the property.',
  'completion._satellite.property.name': 'Name of the property.',
  'completion._satellite.property.settings': 'Settings of the property.',
  'completion._satellite.company': 'The company that the property belongs to.',
  'completion._satellite.company.orgId': 'ID of the organization in the Experience Cloud.',
} as const satisfies Record<string, Pattern>;
