import { playwrightPageOf } from '../engines/chromium';
import { listeningTo, sendPage, withCallbacks } from '../runtime/webSdkPages';
import type { WebSdkOptions } from '../runtime/webSdkSite';
import { withWebSdkSite } from '../runtime/withWebSdkSite';
import { shows } from './inspectedPage';

const tests = withWebSdkSite();
const inspector = () => playwrightPageOf(tests.opened.page).locator('post-track-inspector');
const hits = () => inspector().locator('[role=listbox] > *');
const row = (text: string) => hits().filter({ hasText: text });
const part = (name: string) => inspector().getByRole('region', { name, exact: true });
const CALLBACK =
  "{ name: 'Mirror', source: function (requestUrl, args, hit) { return hit.type; } }";

async function open(options: WebSdkOptions = {}) {
  await tests.openListening({ settings: withCallbacks(CALLBACK), inspector: true, ...options });
  await inspector().getByRole('button', { name: /^Open/ }).click();
}
const consent = (general: string) =>
  tests.opened.run(
    `await alloy('setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value: { general: '${general}' } }] })`,
  );

it('shows an event that was answered, with its XDM and callbacks', async () => {
  await open();
  await tests.opened.run(`await ${sendPage('Home')}`);
  await shows(row('Page view: Home'), 'Answered');
  await row('Home').click();
  await shows(part('The way'), 'sendEvent called');
  await shows(part('What ran on it'), 'Returned "page"');
  await part('What was sent').getByText('xdm', { exact: true }).click();
  await shows(part('What was sent').locator('pre').first(), '"name": "Home"');
});

it('shows an event that was refused', async () => {
  await open();
  tests.site.edge.setMode('500');
  await tests.opened.run(`await ${sendPage('Home')}.catch(() => {})`);
  await shows(row('Home'), /Refused/);
});

it('shows events that were stopped, wait for consent, and were declined', async () => {
  await open({
    configuration:
      "defaultConsent: 'pending', onBeforeEventSend: ({ xdm }) => xdm.web.webPageDetails.name !== 'Stopped'",
  });
  await tests.opened.run(`window.waiting = ${sendPage('Waits')}; undefined`);
  await shows(hits(), 'Waits for an ID or consent');
  await consent('in');
  await shows(row('Page view: Waits'), 'Answered');
  await tests.opened.run(`await ${sendPage('Stopped')}`);
  await shows(hits(), 'Not sent: stopped by the page');
  await consent('out');
  await tests.opened.run(`await ${sendPage('Declined')}`);
  await shows(hits(), 'Not sent: no consent');
});

it('shows values with lone surrogates and markup as they are', async () => {
  await open();
  await tests.opened.run(
    `await alloy('sendEvent', { xdm: { eventType: 'web.webpagedetails.pageViews', web: { webPageDetails: { name: '\\ud800<b>x</b>' } } }, data: { __adobe: { analytics: { eVar1: '<i>y</i>\\udc00' } } } })`,
  );
  await shows(hits(), '<b>x</b>');
  await row('<b>x</b>').click();
  await shows(part('What was sent'), '<i>y</i>');
});

it('shows two instances apart, and offers them in the filter', async () => {
  await open({
    instances: ['alloy', 'second'],
    settings: listeningTo(['alloy', 'second'], [CALLBACK]),
  });
  await tests.opened.run(`await ${sendPage('One')}; await ${sendPage('Two', 'second')}`);
  await shows(row('Two'), 'Answered');
  await inspector().getByRole('combobox', { name: 'Tracker' }).selectOption('web-sdk:second');
  expect(await hits().locator('.what').allTextContents()).toEqual(['Page view: Two']);
});
