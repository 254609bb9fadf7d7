import { recipe } from '../../test/documentedCode';
import { dispatchDomEvent } from '../../view/presets/dispatchDomEvent';
import { CREATE_S, callback, withCallbacks } from '../runtime/pages';
import { shows, view } from './inspectedPage';
import { withInspector } from './withInspector';

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

const tests = withInspector();

/** What a button of the inspector puts on the clipboard. */
async function copied(button: string): Promise<string> {
  await tests.opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tests.opened.inspector.getByRole('button', { name: button, exact: true }).click();
  await shows(tests.opened.inspector, 'Copied');
  return tests.opened.page.evaluate(() => navigator.clipboard.readText());
}

it('copies one hit, and all of them, as JSON', async () => {
  await tests.open();
  await tests.opened.run(view('One', 's.eVar1 = "x"'));
  await tests.opened.run('s.abort = true; s.t()');
  await shows(tests.opened.hits.filter({ hasText: 'One' }), 'Answered');
  await tests.opened.choose('One');
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
  await tests.open({
    before: "Object.defineProperty(navigator, 'clipboard', { value: undefined });",
  });
  await tests.opened.run(view('One'));
  await tests.opened.choose('One');
  await tests.opened.inspector.getByRole('button', { name: 'Copy as JSON' }).click();
  const text = tests.opened.inspector.getByRole('textbox', { name: /does not let us copy/ });
  expect(JSON.parse(await text.inputValue())).toMatchObject({ number: 1 });
});

it('gives an assertion for Playwright, which holds with the documented recipe', async () => {
  await tests.open({ settings: PRESET });
  const hits = await watchHits(tests.opened.page);
  await tests.opened.page.reload();
  await tests.opened.run(view('Other'));
  await tests.opened.run(
    view('Piece', 's.events = "prodView"; s.products = ";Vase"; s.eVar1 = "a\\"b"'),
  );
  await shows(tests.opened.hits.filter({ hasText: 'Piece' }), 'Answered');
  await tests.opened.choose('Piece');
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
  await tests.open({ settings: PRESET, after: `${CREATE_S} ${view('Start')}` });
  const hits = await watchHits(tests.opened.page);
  const first = hits.waitFor(({ variables }) => variables['pageName'] === 'Start');
  await tests.opened.page.reload();
  expect(await first).toMatchObject({ type: 'page', variables: { pageName: 'Start' } });
  await tests.opened.page.reload();
  await tests.opened.run('s.tl(true, "o", "Coupon")');
  const link = await hits.waitFor(({ type }) => type === 'custom');
  expect(link.variables['linkName']).toBe('Coupon');
  await expect(hits.waitFor(() => false, 1)).rejects.toThrow(
    'No such hit was sent. Sent were: page Start',
  );
});

it('gives an assertion for Cypress', async () => {
  await tests.open();
  await tests.opened.run('s.tl(true, "o", "Coupon")');
  await shows(tests.opened.hits, 'Answered');
  await tests.opened.choose('Coupon');
  expect(await copied('Copy for Cypress')).toBe(
    `cy.hit(({ type, variables }) => type === "custom" && variables.linkName === "Coupon")
  .its('variables')
  .should('include', {
    "linkName": "Coupon"
  });
`,
  );
});
