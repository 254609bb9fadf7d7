import type { Pattern } from '../TextFormatter';

/** Trying a callback, in English. */
export const tryItEn = {
  'tryIt.help':
    'Runs the code once, isolated from this view and from the network, with a sample hit. Nothing is sent or saved.',
  'tryIt.sample': 'Sample hit',
  'tryIt.sample.page': 'Page view',
  'tryIt.sample.purchase': 'Purchase',
  'tryIt.sample.custom': 'Custom link',
  'tryIt.sample.download': 'Download link',
  'tryIt.sample.exit': 'Exit link',
  'tryIt.sample.webSdk': 'Web SDK event',
  'tryIt.sample.pasted': 'A request from the network panel',
  'tryIt.pasted': 'Request URL',
  'tryIt.pasted.help':
    'Copied from the browser’s network panel: the URL, for a POST with its body on the next line, or the request as cURL.',
  'tryIt.pasted.missing': 'Paste the URL of an Analytics request.',
  'tryIt.pasted.noUrl':
    'There is no URL in this text. It begins with https:// and has /b/ss/ in it.',
  'tryIt.pasted.notAnalytics':
    'This is not the URL of an Analytics request: those have /b/ss/ and a report suite in their path.',
  'tryIt.pasted.webSdk':
    'This is a request of the Web SDK, whose data is not in the URL. Paste its body on the next line as well, or copy it as cURL.',
  'tryIt.pasted.noQuery':
    'The URL has no data behind a question mark. For a POST, paste the request’s body on the next line.',
  'tryIt.dataElements': 'Sample values of data elements',
  'tryIt.dataElements.help':
    'What a data element answers in this run. JSON stands for an object, a list, a number or true and false; anything else is text.',

  'tryIt.run': 'Run the code',
  'tryIt.again': 'Run again',
  'tryIt.running': 'Running…',
  'tryIt.syntax': 'The code can’t run as it is. Line {line}, column {column}: {reason}',
  'tryIt.empty': 'There is no code to run yet.',
  'tryIt.refused':
    'The code can’t be tried here: this page is not allowed to run isolated code ({reason}). Everything else works as usual.',

  'tryIt.result': 'Result',
  'tryIt.stale': 'The code, its arguments or the sample have changed since this run.',
  'tryIt.notFor':
    'On a page, this callback would not run for such a hit: its trackers or hit types leave it out.',
  'tryIt.ran': 'Ran in {ms} ms and returned nothing.',
  'tryIt.ranValue': 'Ran in {ms} ms and returned a value:',
  'tryIt.ranTimers':
    'Ran in {ms} ms. Its timers were still running after 2 seconds; they were ended.',
  'tryIt.promise': 'Ran in {ms} ms and returned a promise.',
  'tryIt.resolved': 'Ran in {ms} ms and returned a promise, which was resolved.',
  'tryIt.resolvedValue': 'Ran in {ms} ms and returned a promise, which was resolved with a value:',
  'tryIt.rejected': 'Ran in {ms} ms and returned a promise, which was rejected:',
  'tryIt.rejectedLine':
    'Ran in {ms} ms and returned a promise, which was rejected by an error in line {line}:',
  'tryIt.pending':
    'Ran in {ms} ms and returned a promise, which was still pending after 2 seconds.',
  'tryIt.threw': 'Threw an error after {ms} ms:',
  'tryIt.threwLine': 'Threw an error in line {line}, after {ms} ms:',
  'tryIt.stopped': 'Stopped: the code did not come to an end within 2 seconds.',
  'tryIt.stoppedLater':
    'Stopped: the callback returned, but what it started did not come to an end within 2 seconds.',
  'tryIt.page':
    'A real page has elements, here there are none. Code that needs them can only be tried on your site.',
  'tryIt.nothing': 'It logged nothing, asked for nothing and changed nothing.',

  'tryIt.list.uncaught': 'Errors that nobody caught',
  'tryIt.list.console': 'Console',
  'tryIt.list.tracking': 'Tracking calls, not made',
  'tryIt.list.request': 'Requests, not sent; each was answered with status 200 and {json}',
  'tryIt.list.variable': 'Variables of the tracker',
  'tryIt.list.trace': 'Left behind in the page',
  'tryIt.more': 'And more, which is not shown.',
  'tryIt.inLine': 'line {line}',
  'tryIt.cleared': 'cleared',
  'tryIt.effect.refused': 'refused: a callback can’t track',
  'tryIt.effect.sent': 'would send another hit, after which this callback runs again',
  'tryIt.effect.rule': 'would trigger the rules of this direct call',
  'tryIt.effect.registered': 'would add one more callback each time that this one runs',
  'tryIt.trace.global': 'global variable',
  'tryIt.trace.push': 'pushed to the data layer',
  'tryIt.trace.cookie': 'cookie',
  'tryIt.trace.localStorage': 'local storage',
  'tryIt.trace.sessionStorage': 'session storage',
  'tryIt.trace.event': 'event dispatched',
  'tryIt.trace.dataElement': 'custom variable of Tags',
} as const satisfies Record<string, Pattern>;
