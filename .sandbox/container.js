// biome-ignore-all lint/correctness/noUnusedFunctionParameters: the platform gives every callback these four, and every module its own.
// The library of the demo. The sandbox turns each function here into text: it may use `window`, and nothing that stands outside of it.
module.exports = {
  extensions: {
    'post-track-callback': {
      displayName: 'Post-Track Callback',
      settings: {
        trackers: [
          {
            type: 'built-in',
            reportSuites: {
              production: ['shop'],
              staging: ['shop-stag'],
              development: ['shop-dev'],
            },
            trackingServer: '%Collection server%',
            trackingServerSecure: '%Collection server%',
            currencyCode: 'EUR',
            charSet: 'UTF-8',
            variable: 's',
          },
          { type: 'adobe-analytics' },
          { type: 'web-sdk', instance: 'alloy' },
        ],
        // What a hit sent is gone from the tracker afterwards; what the page has set in the meantime stays.
        clearVariables: { mode: 'sent' },
        // Short, so that one need not wait for the rule about lost hits.
        unconfirmedAfter: 3500,
        callbacks: [
          {
            name: 'Push to the data layer',
            source: (requestUrl, args, hit) => {
              window.dataLayer.push({
                event: 'hit-sent',
                hitType: hit.type,
                pageName: hit.get('pageName'),
                reportSuites: hit.reportSuites,
              });
              console.log(`dataLayer has ${window.dataLayer.length} entries`);
            },
          },
          {
            name: 'Count downloads',
            hitTypes: ['download'],
            source: (requestUrl, args, hit) => {
              // Broken on purpose: there is no such counter. The callbacks below must run all the same.
              window.downloadCounter.add(hit.get('linkURL'));
            },
          },
          {
            name: 'Mirror to the partner',
            arguments: [
              { name: 'tier', value: '%Customer tier%' },
              { name: 'endpoint', value: '%Partner endpoint%' },
            ],
            source: (requestUrl, args, hit) => {
              const body = { page: hit.get('pageName'), type: hit.type, tier: args.tier };
              return window
                .fetch(args.endpoint, {
                  method: 'POST',
                  keepalive: true,
                  body: JSON.stringify(body),
                })
                .then((response) => {
                  if (!response.ok) throw new Error(`The partner answered ${response.status}.`);
                });
            },
          },
          {
            name: 'QA log',
            source: (requestUrl, args, hit) => {
              const count = Object.keys(hit.variables).length;
              console.log(`${requestUrl.length} characters, ${count} variables`);
            },
          },
          {
            name: 'Switched off',
            enabled: false,
            source: (requestUrl, args, hit) => {
              throw new Error('A callback that is switched off ran.');
            },
          },
        ],
      },
    },

    // Stands in for the Adobe Analytics extension: the same shared modules, and the developer's own AppMeasurement.js.
    'adobe-analytics': {
      displayName: 'Adobe Analytics (stand-in)',
      modules: {
        'adobe-analytics/tracker.js': {
          script: (module, exports, require, turbine) => {
            const augmenters = [];
            const loadScript = require('@adobe/reactor-load-script');
            const tracker = loadScript('/files/AppMeasurement.js').then(
              () => {
                const { AppMeasurement } = window;
                if (!AppMeasurement) throw new Error('That file brought no AppMeasurement.');
                const s = new AppMeasurement('shop-dev');
                for (const augment of augmenters) augment(s);
                s.trackingServer = turbine.getDataElementValue('Collection server');
                s.charSet = 'UTF-8';
                s.currencyCode = 'EUR';
                return s;
              },
              () => {
                throw new Error('There is no .sandbox/files/AppMeasurement.js.');
              },
            );
            tracker.then(
              (s) => window.demo.trackerReady('adobe-analytics', s),
              (error) => window.demo.trackerMissing('adobe-analytics', error.message),
            );
            module.exports = { tracker, augment: (augmenter) => augmenters.push(augmenter) };
          },
        },
        'adobe-analytics/getTracker.js': {
          name: 'get-tracker',
          shared: true,
          script: (module, exports, require) => {
            module.exports = () => require('./tracker.js').tracker;
          },
        },
        'adobe-analytics/augmentTracker.js': {
          name: 'augment-tracker',
          shared: true,
          script: (module, exports, require) => {
            module.exports = require('./tracker.js').augment;
          },
        },
      },
    },

    // What belongs to the demo page alone.
    'demo-page': {
      displayName: 'Demo page',
      modules: {
        'demo-page/main.js': {
          script: (module, exports, require, turbine) => {
            const getTracker = turbine.getSharedModule('post-track-callback', 'get-tracker');
            getTracker().then(
              (s) => window.demo.trackerReady('built-in', s),
              (error) => window.demo.trackerMissing('built-in', error.message),
            );
          },
        },
        'demo-page/note.js': {
          name: 'note',
          displayName: 'Note on the page',
          script: (module) => {
            module.exports = ({ rule, text }) => window.demo.note(rule, text);
          },
        },
        'demo-page/button.js': {
          name: 'button',
          displayName: 'Button',
          script: (module) => {
            module.exports = (settings, trigger) => {
              document.addEventListener('click', (event) => {
                const button = event.target.closest('[data-rule]');
                if (button && button.dataset.rule === settings.rule) trigger();
              });
            };
          },
        },
      },
    },
  },

  dataElements: {
    'Collection server': {
      modulePath: 'sandbox/javascriptVariable.js',
      settings: { path: 'demo.collectionServer' },
    },
    'Partner endpoint': {
      modulePath: 'sandbox/javascriptVariable.js',
      settings: { path: 'demo.partnerEndpoint' },
    },
    'Page of the hit': {
      modulePath: 'post-track-callback/dist/dataElements/hitValue.js',
      settings: { from: 'pageName' },
    },
    'Customer tier': {
      modulePath: 'sandbox/javascriptVariable.js',
      settings: { path: 'demo.customerTier' },
    },
  },

  rules: [
    {
      id: 'RL1',
      name: 'Say thank you after the next hit',
      events: [{ modulePath: 'demo-page/button.js', settings: { rule: 'thank-you' } }],
      conditions: [],
      actions: [
        {
          modulePath: 'post-track-callback/dist/actions/registerCallback.js',
          settings: {
            name: 'Say thank you, once',
            repeat: 'next-hit',
            arguments: [{ name: 'tier', value: '%Customer tier%' }],
            source: (requestUrl, args, hit) => {
              console.log(`Thank you, ${args.tier} customer!`);
            },
          },
        },
      ],
    },
    {
      id: 'RL2',
      name: 'Try to track inside a callback',
      events: [{ modulePath: 'demo-page/button.js', settings: { rule: 'track-inside' } }],
      conditions: [],
      actions: [
        {
          modulePath: 'post-track-callback/dist/actions/registerCallback.js',
          settings: {
            name: 'Track inside a callback',
            repeat: 'next-hit',
            source: (requestUrl, args, hit, s) => {
              if (s) s.t();
              else window.alloy('sendEvent', {});
            },
          },
        },
      ],
    },
    {
      id: 'RL3',
      name: 'Stop mirroring to the partner',
      events: [{ modulePath: 'demo-page/button.js', settings: { rule: 'stop-mirror' } }],
      conditions: [],
      actions: [
        {
          modulePath: 'post-track-callback/dist/actions/removeCallback.js',
          settings: { name: 'Mirror to the partner' },
        },
      ],
    },
    {
      id: 'RL4',
      name: 'Report a recommendation',
      events: [{ modulePath: 'demo-page/button.js', settings: { rule: 'recommend' } }],
      conditions: [],
      actions: [
        {
          modulePath: 'post-track-callback/dist/actions/sendHit.js',
          settings: {
            type: 'custom',
            linkName: 'Recommend to a friend',
            variables: {
              eVar8: '%Customer tier%',
              events: 'event7',
              'contextData.sent.by': 'rule',
            },
          },
        },
      ],
    },
    {
      id: 'RL5',
      name: 'Say that an order was collected',
      events: [
        {
          modulePath: 'post-track-callback/dist/events/hitSent.js',
          settings: { hitTypes: ['page'] },
        },
      ],
      conditions: [
        {
          modulePath: 'post-track-callback/dist/conditions/hitMatches.js',
          settings: {
            comparisons: [
              { from: 'events', operator: 'contains', value: 'purchase' },
              { from: 'purchaseID', operator: 'matches-regex', value: '^order-\\d+$' },
            ],
          },
        },
      ],
      actions: [
        {
          modulePath: 'demo-page/note.js',
          settings: {
            rule: 'Say that an order was collected',
            text: '%event.hit.variables.purchaseID% was collected with “%Page of the hit%”',
          },
        },
      ],
    },
    {
      id: 'RL6',
      name: 'Tell of a lost hit',
      events: [{ modulePath: 'post-track-callback/dist/events/hitUnconfirmed.js', settings: {} }],
      conditions: [],
      actions: [
        {
          modulePath: 'demo-page/note.js',
          settings: {
            rule: 'Tell of a lost hit',
            text: '“%Page of the hit%” was not collected: %event.reason%',
          },
        },
      ],
    },
    {
      id: 'RL7',
      name: 'Tell of a suppressed hit',
      events: [{ modulePath: 'post-track-callback/dist/events/hitSuppressed.js', settings: {} }],
      conditions: [],
      actions: [
        {
          modulePath: 'demo-page/note.js',
          settings: {
            rule: 'Tell of a suppressed hit',
            text: '%event.call%() of %event.tracker% sends nothing: %event.reason%',
          },
        },
      ],
    },
    {
      id: 'RL8',
      name: 'Forward to the partner',
      events: [{ modulePath: 'post-track-callback/dist/events/hitSent.js', settings: {} }],
      conditions: [],
      actions: [
        {
          modulePath: 'post-track-callback/dist/actions/forwardHit.js',
          settings: {
            endpoint: '%Partner endpoint%',
            fields: [
              { from: 'pageName', to: 'page' },
              { from: 'linkName', to: 'link' },
              { from: 'purchaseID', to: 'order' },
            ],
          },
        },
      ],
    },
  ],

  company: { id: 'CO1', orgId: 'ABCDEFGHIJKLMNOPQRSTUVWX@AdobeOrg', tenantId: 'demo' },
  property: {
    id: 'PR1',
    name: 'Demo property',
    settings: { id: 'PR1', domains: ['localhost'], undefinedVarsReturnEmpty: false },
  },
  buildInfo: {
    turbineVersion: '28.1.0',
    turbineBuildDate: '2025-06-01T00:00:00Z',
    buildDate: '2025-06-01T00:00:00Z',
    environment: 'development',
  },
  environment: { id: 'EN00000000000000000000000000000000', stage: 'development' },
};
