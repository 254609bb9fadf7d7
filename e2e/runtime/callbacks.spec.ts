import { type Site, startSite, TRACKER_FILES, type TrackerKind } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

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

describe.each(Object.keys(TRACKER_FILES) as TrackerKind[])(
  'with %s as the tracker of Adobe Analytics',
  (tracker) => {
    it.each(['first', 'last'] as const)(
      'runs for the very first hit when our extension comes %s',
      async (ours) => {
        const before = Date.now();
        const opened = await site.open({
          tracker,
          adobeAnalytics,
          ours,
          settings: `{ callbacks: [{ name: 'A', arguments: [{ name: 'tier', value: 'gold' }], source: function (requestUrl, args, hit, s) {
        note({ requestUrl: requestUrl, args: args, own: s === window.theTracker, pageName: hit.variables.pageName, tracker: hit.tracker,
          type: hit.type, suites: hit.reportSuites, confirmedBy: hit.confirmedBy, age: Date.now() - hit.sentAt });
      } }] }`,
        });
        await opened.until('notes.length');
        const [first] = (await opened.notes()) as [Record<string, unknown>];
        expect(first).toMatchObject({
          args: { tier: 'gold' },
          own: true,
          pageName: 'first',
          tracker: 'adobe-analytics',
          type: 'page',
          suites: ['suite'],
          confirmedBy: 'response',
        });
        expect(first['requestUrl']).toBe(site.collector.url + site.collector.hits[0]?.url);
        expect(first['age']).toBeGreaterThanOrEqual(0);
        expect(first['age']).toBeLessThanOrEqual(Date.now() - before);
        expect(opened.errors).toEqual([]);
        await opened.close();
      },
    );
  },
);
