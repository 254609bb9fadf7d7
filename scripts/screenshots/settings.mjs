const MIRROR = `// Only what the partner needs, and nothing else.
const body = { tier: args.tier, order: hit.get('purchaseID') };
return fetch(args.endpoint, {
  method: 'POST',
  keepalive: true,
  body: JSON.stringify(body),
});`;

const CONFIGURATION = {
  trackers: [
    { type: 'adobe-analytics' },
    { type: 'web-sdk', instance: 'alloy' },
    {
      type: 'built-in',
      reportSuites: { production: ['shop'], staging: ['shop-stag'], development: ['shop-dev'] },
      trackingServer: 'metrics.example.com',
      currencyCode: 'EUR',
    },
  ],
  callbacks: [
    {
      name: 'Mirror purchases',
      source: MIRROR,
      arguments: [
        { name: 'tier', value: '%Customer tier%' },
        { name: 'endpoint', value: 'https://partner.example.com/orders' },
      ],
      trackers: ['adobe-analytics'],
      hitTypes: ['page', 'custom'],
    },
    {
      name: 'Push to the data layer',
      source:
        "(window.dataLayer = window.dataLayer || []).push({ event: 'hit-sent', page: hit.get('pageName') });",
    },
    { name: 'Log for QA', enabled: false, source: 'console.log(requestUrl, hit);' },
  ],
  clearVariables: { mode: 'sent', keep: ['campaign'], also: ['pageName'] },
};

const PASTED = `// Mirror purchases
s.registerPostTrackCallback(function (url, tier) {
  if (s.purchaseID) {
    mirror(url, tier);
  }
}, _satellite.getVar('Customer Tier'));
s.registerPostTrackCallback(afterHit);`;

/**
 * What is shown: the view's page, the settings that the host gives to it, and what is done in it before the picture is taken.
 *
 * @type {readonly {
 *   file: string,
 *   view: string,
 *   caption: { title: string, text: string },
 *   info?: object,
 *   act?: (page: import('playwright-core').Page) => Promise<void>,
 *   dark?: boolean,
 *   clip?: number,
 * }[]}
 */
export const SHOTS = [
  {
    file: 'configuration',
    view: 'configuration',
    caption: {
      title: 'Extension configuration',
      text: 'Which trackers to listen to, the callbacks with their code and arguments, clearing of variables, and when a hit counts as unconfirmed.',
    },
    info: { settings: CONFIGURATION },
    act: async (page) => page.locator('.cm-content').waitFor(),
  },
  {
    file: 'configuration-dark',
    view: 'configuration',
    caption: { title: 'Extension configuration, dark', text: 'The same in a dark browser.' },
    info: { settings: CONFIGURATION },
    act: async (page) => page.locator('.cm-content').waitFor(),
    dark: true,
  },
  {
    file: 'register-callback',
    view: 'registerCallback',
    caption: { title: 'Action: Register Callback', text: 'A callback from a rule on.' },
    info: {
      settings: {
        name: 'Next step after the page view',
        source: 'args.next && _satellite.track(args.next);',
        arguments: [{ name: 'next', value: 'page-sent' }],
        hitTypes: ['page'],
        repeat: 'next-hit',
      },
      extensionSettings: CONFIGURATION,
    },
    act: async (page) => page.locator('.cm-content').waitFor(),
  },
  {
    file: 'try-it',
    view: 'registerCallback',
    caption: {
      title: 'Try it',
      text: 'Under the code of every callback: runs it with a sample hit, isolated, and shows what it did.',
    },
    info: {
      settings: {
        name: 'Mirror purchases',
        source: MIRROR,
        arguments: CONFIGURATION.callbacks[0]?.arguments,
      },
      extensionSettings: CONFIGURATION,
    },
    act: async (page) => {
      await page.locator('.cm-content').waitFor();
      await page.getByRole('button', { name: 'Try it' }).click();
      await page.getByRole('button', { name: /Sample hit/ }).click();
      await page.getByRole('option', { name: 'Purchase' }).click();
      await page.getByRole('button', { name: 'Run the code' }).click();
      await page.getByText(/which was resolved/).waitFor();
    },
  },
  {
    file: 'import',
    view: 'configuration',
    caption: {
      title: 'Import code',
      text: 'Pasted code becomes callbacks with named arguments. What changes, and what cannot be taken over, is said with its line.',
    },
    info: { settings: {} },
    clip: 1000,
    act: async (page) => {
      await page.getByRole('button', { name: 'Import code' }).click();
      await page.getByRole('textbox', { name: 'Your code as it is today' }).fill(PASTED);
      await page.getByText('callback found').waitFor();
    },
  },
  {
    file: 'presets',
    view: 'configuration',
    caption: {
      title: 'Start from a preset',
      text: 'Callbacks to read and change, for what is needed most often.',
    },
    info: { settings: {} },
    clip: 800,
    act: async (page) => {
      await page.getByRole('button', { name: 'Start from a preset' }).click();
      await page.getByRole('button', { name: 'Use this preset' }).waitFor();
    },
  },
  {
    file: 'remove-callback',
    view: 'removeCallback',
    caption: { title: 'Action: Remove Callback', text: 'By its name, whoever registered it.' },
    info: { settings: { name: 'Mirror purchases' }, extensionSettings: CONFIGURATION },
  },
  {
    file: 'send-hit',
    view: 'sendHit',
    caption: {
      title: 'Action: Send Hit',
      text: 'A page view or a link with the built-in tracker.',
    },
    info: {
      settings: {
        type: 'custom',
        linkName: 'Newsletter',
        variables: { eVar5: '%Customer tier%', events: 'event3', 'contextData.form.id': 'footer' },
      },
      extensionSettings: CONFIGURATION,
    },
  },
  {
    file: 'hit-sent',
    view: 'hitSent',
    caption: { title: 'Event: Hit Sent', text: 'Triggers a rule after a confirmed hit.' },
    info: { settings: { hitTypes: ['page'] }, extensionSettings: CONFIGURATION },
  },
  {
    file: 'hit-unconfirmed',
    view: 'hitUnconfirmed',
    caption: {
      title: 'Event: Hit Unconfirmed',
      text: 'Triggers a rule when no success came in time.',
    },
    info: { settings: {}, extensionSettings: CONFIGURATION },
  },
  {
    file: 'hit-suppressed',
    view: 'hitSuppressed',
    caption: {
      title: 'Event: Hit Suppressed',
      text: 'Triggers a rule when a tracking call sends nothing on purpose.',
    },
    info: { settings: {}, extensionSettings: CONFIGURATION },
  },
  {
    file: 'hit-matches',
    view: 'hitMatches',
    caption: { title: 'Condition: Hit Matches', text: 'Compares values of the rule’s hit.' },
    info: {
      settings: {
        match: 'all',
        comparisons: [
          { from: 'events', operator: 'contains', value: 'purchase' },
          { from: 'eVar5', operator: 'equals', value: '%Customer tier%', caseInsensitive: true },
          { from: 'pageName', operator: 'matches-regex', value: '^shop:', negate: true },
        ],
      },
    },
  },
  {
    file: 'hit-value',
    view: 'hitValue',
    caption: {
      title: 'Data element: Hit Value',
      text: 'A value of the rule’s hit, or of the last one.',
    },
    info: { settings: { from: 'eVar5' } },
  },
];
