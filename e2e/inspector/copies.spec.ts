import { recipe } from '../../test/documentedCode';
import { dispatchDomEvent } from '../../view/presets/dispatchDomEvent';
import { CREATE_S, callback, withCallbacks } from '../runtime/pages';
import { type Site, startSite } from '../runtime/site';
import { type InspectedPage, openInspector, shows, view } from './inspectedPage';

interface SentHit {
  type: string;
  variables: Record<string, string>;
}
interface Hits {
  waitFor(matches: (hit: SentHit) => boolean, timeout?: number): Promise<SentHit>;
}

/** As a test's file would have it. */
const watchHits = new Function(
  `return ${recipe('docs/inspector.md', 'Wait for a hit in Playwright').replace(/^.*?export /s, '')}`,
)() as (page: unknown) => Promise<Hits>;
const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (hits: Hits, assert: typeof expect) => Promise<void>;

const [{ name: ARGUMENT = '', value: EVENT = '' } = {}] = dispatchDomEvent.arguments;
const PRESET = withCallbacks(
  callback(
    'Preset',
    dispatchDomEvent.source,
    `arguments: [{ name: '${ARGUMENT}', value: '${EVENT}' }]`,
  ),
);

let site: Site;
let opened: InspectedPage;
beforeAll(async () => {
  site = await startSite();
});
afterEach(() => opened.close());
afterAll(() => site.close());

/** What a button of the inspector puts on the clipboard. */
async function copied(button: string): Promise<string> {
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await opened.inspector.getByRole('button', { name: button, exact: true }).click();
  await shows(opened.inspector, 'Copied');
  return opened.page.evaluate(() => navigator.clipboard.readText());
}

it('copies one hit, and all of them, as JSON', async () => {
  opened = await openInspector(site);
  await opened.run(view('One', 's.eVar1 = "x"'));
  await opened.run('s.abort = true; s.t()');
  await shows(opened.hits.filter({ hasText: 'One' }), 'Answered');
  await opened.choose('One');
  expect(JSON.parse(await copied('Copy as JSON'))).toMatchObject({
    number: 1,
    tracker: 'global:s',
    call: 't',
    type: 'page',
    state: 'response',
    hit: { variables: { pageName: 'One', eVar1: 'x' }, reportSuites: ['suite'] },
    runs: [{ name: 'Note' }],
    findings: [],
  });
  expect(JSON.parse(await copied('Copy all'))).toMatchObject([
    { number: 2, state: 'suppressed', reason: 'aborted' },
    { number: 1, state: 'response' },
  ]);
});

it('gives the text to copy by hand where the clipboard is not to be had', async () => {
  opened = await openInspector(site, {
    before: "Object.defineProperty(navigator, 'clipboard', { value: undefined });",
  });
  await opened.run(view('One'));
  await opened.choose('One');
  await opened.inspector.getByRole('button', { name: 'Copy as JSON' }).click();
  const text = opened.inspector.getByRole('textbox', { name: /does not let us copy/ });
  expect(JSON.parse(await text.inputValue())).toMatchObject({ number: 1 });
});

it('gives an assertion for Playwright, which holds with the documented recipe', async () => {
  opened = await openInspector(site, { settings: PRESET });
  const hits = await watchHits(opened.page);
  await opened.page.reload();
  await opened.run(view('Other'));
  await opened.run(view('Piece', 's.events = "prodView"; s.products = ";Vase"; s.eVar1 = "a\\"b"'));
  await shows(opened.hits.filter({ hasText: 'Piece' }), 'Answered');
  await opened.choose('Piece');
  const code = await copied('Copy for Playwright');
  expect(code).toContain('variables.pageName === "Piece"');
  const assertion = new AsyncFunction('hits', 'expect', code);
  await assertion(hits, expect);
  const others: Hits = {
    waitFor: () => hits.waitFor(({ variables }) => variables['pageName'] === 'Other'),
  };
  await expect(assertion(others, expect)).rejects.toThrow('prodView');
});

test('the documented recipe waits for a hit, across pages, and says which were sent instead', async () => {
  opened = await openInspector(site, { settings: PRESET, after: `${CREATE_S} ${view('Start')}` });
  const hits = await watchHits(opened.page);
  const first = hits.waitFor(({ variables }) => variables['pageName'] === 'Start');
  await opened.page.reload();
  expect(await first).toMatchObject({ type: 'page', variables: { pageName: 'Start' } });
  await opened.page.reload();
  await opened.run('s.tl(true, "o", "Coupon")');
  const link = await hits.waitFor(({ type }) => type === 'custom');
  expect(link.variables['linkName']).toBe('Coupon');
  await expect(hits.waitFor(() => false, 1)).rejects.toThrow(
    'No such hit was sent. Sent were: page Start',
  );
});

it('gives an assertion for Cypress', async () => {
  opened = await openInspector(site);
  await opened.run('s.tl(true, "o", "Coupon")');
  await shows(opened.hits, 'Answered');
  await opened.choose('Coupon');
  expect(await copied('Copy for Cypress')).toBe(
    `cy.hit(({ type, variables }) => type === "custom" && variables.linkName === "Coupon")
  .its('variables')
  .should('include', {
    "linkName": "Coupon"
  });
`,
  );
});
