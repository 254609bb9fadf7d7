import { TRACKERS } from './pages';
import { withSite } from './withSite';

const tests = withSite();

/** A stand-in for the Adobe Analytics extension that hands out its tracker as the extension does: augmenters first, then a page view. */
const adobeAnalytics = {
  'augment-tracker':
    'function (augmenter) { (window.augmenters = window.augmenters || []).push(augmenter); }',
  'get-tracker': `function () {
    return window.trackerPromise = window.trackerPromise || new Promise(function (resolve) {
      setTimeout(function () {
        window.theTracker = createTestTracker();
        (window.augmenters || []).forEach(function (augmenter) { augmenter(theTracker); });
        theTracker.pageName = 'first';
        theTracker.t();
        resolve(theTracker);
      }, 20);
    });
  }`,
};

describe.each(TRACKERS)('with %s as the tracker of Adobe Analytics', (tracker) => {
  it.each(['first', 'last'] as const)(
    'runs for the very first hit when our extension comes %s',
    async (ours) => {
      const before = Date.now();
      await tests.open({
        tracker,
        adobeAnalytics,
        ours,
        settings: `{ callbacks: [{ name: 'A', arguments: [{ name: 'tier', value: 'gold' }], source: function (requestUrl, args, hit, s) {
        note({ requestUrl: requestUrl, args: args, own: s === window.theTracker, pageName: hit.variables.pageName, tracker: hit.tracker,
          type: hit.type, suites: hit.reportSuites, confirmedBy: hit.confirmedBy, age: Date.now() - hit.sentAt });
      } }] }`,
      });
      await tests.opened.until('notes.length');
      const [first] = (await tests.opened.notes()) as [Record<string, unknown>];
      expect(first).toMatchObject({
        args: { tier: 'gold' },
        own: true,
        pageName: 'first',
        tracker: 'adobe-analytics',
        type: 'page',
        suites: ['suite'],
        confirmedBy: 'response',
      });
      expect(first['requestUrl']).toBe(tests.collector.url + tests.collector.hits[0]?.url);
      expect(first['age']).toBeGreaterThanOrEqual(0);
      expect(first['age']).toBeLessThanOrEqual(Date.now() - before);
    },
  );
});
