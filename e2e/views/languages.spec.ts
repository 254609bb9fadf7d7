import { de } from '../../view/texts/de/all';
import { en } from '../../view/texts/en/all';
import { fr } from '../../view/texts/fr/all';
import { ja } from '../../view/texts/ja/all';
import { ko } from '../../view/texts/ko/all';
import { LOCALES } from '../../view/texts/language';
import { type LanguageHost, type ShownView, startLanguageHost } from './languageHost';
import { cutOff, shownTexts, wrongLanguages } from './shownTexts';

jest.setTimeout(240_000);
let host: LanguageHost;
let shown: ShownView | undefined;
beforeAll(async () => {
  host = await startLanguageHost();
});
afterEach(() => shown?.close());
afterAll(() => host?.close());

const show = async (...given: Parameters<LanguageHost['show']>) => {
  await shown?.close();
  shown = await host.show(...given);
  return shown;
};

const TEXTS = { en, ko, ja, de, fr } as const;
const LANGUAGES = Object.keys(LOCALES) as (keyof typeof LOCALES)[];

const SEARCH_PANEL = [
  ['textbox', 'codeMirror.find', 'codeMirror.replaceWith'],
  ['checkbox', 'codeMirror.matchCase', 'codeMirror.regex', 'codeMirror.wholeWords'],
  ['button', 'codeMirror.next', 'codeMirror.previous', 'codeMirror.selectAll', 'codeMirror.close'],
  ['button', 'codeMirror.replace', 'codeMirror.replaceAll'],
] as const;

const CONFIGURATION = {
  trackers: [
    { type: 'adobe-analytics' },
    { type: 'global', variable: 's' },
    { type: 'web-sdk', instance: 'alloy' },
    { type: 'built-in', reportSuites: { production: ['one two'] }, trackingServer: 'https://a' },
  ],
  callbacks: [
    { name: 'A', source: 'a(', arguments: [{ name: '1st', value: '' }], trackers: ['global:gone'] },
    { name: '', enabled: false, source: '' },
  ],
  clearVariables: { mode: 'sent', keep: ['campaign', 'nothing'], also: ['contextData'] },
  unconfirmedAfter: 5000,
};

/** Settings that show what a view has, and have something wrong where the view can say so. */
const VIEWS: readonly [view: keyof typeof en & `${string}.title`, settings: object][] = [
  ['configuration.title', CONFIGURATION],
  ['registerCallback.title', { ...CONFIGURATION.callbacks[0], trackers: ['wrong:one'] }],
  ['removeCallback.title', { name: '' }],
  ['sendHit.title', { type: 'custom', variables: { eVar1: '', 'contextData.page': 'x' } }],
  [
    'forwardHit.title',
    { endpoint: 'http://a', format: 'query', fields: [{ from: 'nothing.there', to: 'id' }] },
  ],
  ['hitSent.title', { trackers: ['global:gone'], hitTypes: ['page'] }],
  ['hitUnconfirmed.title', {}],
  ['hitSuppressed.title', {}],
  [
    'hitMatches.title',
    {
      comparisons: [
        { from: 'eVar5', operator: 'matches-regex', value: '(a+)+' },
        { from: 'nothing', operator: 'exists', negate: true },
      ],
    },
  ],
  ['hitValue.title', { from: 'param.bw' }],
];

test.each(VIEWS)(
  '%s is shown in each language, whole, with nothing left in English',
  async (title, settings) => {
    const info = { settings, extensionSettings: CONFIGURATION };
    const view = await show(title.slice(0, -'.title'.length), info);
    let english: readonly string[] = [];
    for (const language of LANGUAGES) {
      await view.init({ ...info, preferredLanguages: [LOCALES[language].toLowerCase()] });
      await view.frame.locator(`html[lang=${language}]`).waitFor();
      expect(await view.frame.locator('h1').textContent()).toBe(TEXTS[language][title]);
      expect(await view.frame.title()).toBe(TEXTS[language][title]);
      await view.validate();
      const texts = await shownTexts(view.frame);
      if (language === 'en') english = texts;
      // Names and code are the same everywhere; two small words in a row are English.
      const left = texts.filter(
        (text) => english.includes(text) && /\b[a-z]{2,} [a-z]{2,}\b/.test(text),
      );
      expect(language === 'en' ? [] : left).toEqual([]);
      expect([language, await cutOff(view.frame)]).toEqual([language, []]);
      expect([language, await wrongLanguages(view.frame)]).toEqual([language, []]);
    }
  },
);

test('the editor’s panels and tooltips speak each language, whole', async () => {
  const info = { settings: { callbacks: [{ name: 'A', source: 's.t();' }] } };
  const view = await show('configuration', info);
  const { frame, page } = view;
  for (const language of LANGUAGES) {
    await view.init({ ...info, preferredLanguages: [LOCALES[language].toLowerCase()] });
    await frame.locator(`html[lang=${language}]`).waitFor();
    const texts = TEXTS[language];
    await frame.locator('.cm-lintRange').click();
    await page.keyboard.press('F8');
    const repair = await frame.locator('.problem-fixes button').first().textContent();
    const tooltip = frame.locator('.cm-tooltip-lint');
    await tooltip.getByRole('button', { name: repair ?? '', exact: true }).waitFor();
    await page.keyboard.press('ControlOrMeta+f');
    const panel = frame.locator('.cm-search');
    for (const [role, ...keys] of SEARCH_PANEL) {
      for (const key of keys)
        await panel.getByRole(role, { name: texts[key], exact: true }).waitFor();
    }
    const isWhole = await panel.evaluate((shown) => shown.scrollWidth <= shown.clientWidth);
    expect([language, isWhole]).toEqual([language, true]);
    await page.keyboard.press('Enter');
    await frame
      .locator('.cm-announced')
      .getByText(texts['codeMirror.current'])
      .waitFor({ state: 'attached' });
  }
});

test('the first language that the views speak is taken, whatever its region', async () => {
  const view = await show('hitValue', {
    settings: null,
    preferredLanguages: ['pt-br', 'fr-ca', 'en-us'],
  });
  await view.frame.getByText(fr['hitValue.elsewhere.help']).waitFor();
  expect(await view.frame.locator('.view').getAttribute('lang')).toBe('fr-FR');
});

test('languages that the views do not speak, and what is none, mean English', async () => {
  const view = await show('hitValue', { settings: null, preferredLanguages: [null, 42, 'pt-br'] });
  await view.frame.getByText(en['hitValue.elsewhere.help']).waitFor();
});

test.each(['fail', 'never'] as const)(
  'a language that can’t be loaded (%s) gives way to English',
  async (until) => {
    const view = await show(
      'removeCallback',
      { settings: { name: 'A' }, preferredLanguages: ['de'] },
      { chunk: { language: 'de', until } },
    );
    await view.frame.getByText(en['removeCallback.name.help']).waitFor();
    expect(await view.frame.locator('html').getAttribute('lang')).toBe('en');
    expect(await view.getSettings()).toEqual({ name: 'A' });
    expect(await view.validate()).toBe(true);
  },
);

test('another language that comes later is spoken from then on, errors included', async () => {
  const view = await show('removeCallback', { settings: null, preferredLanguages: ['de-at'] });
  expect(await view.validate()).toBe(false);
  await view.frame.getByText(de['callback.name.missing']).waitFor();
  await view.init({ settings: { name: 'A' }, preferredLanguages: ['ja-jp'] });
  await view.frame.getByText(ja['removeCallback.name.help']).waitFor();
  expect(await view.frame.getByText(de['removeCallback.name.help']).count()).toBe(0);
  await view.frame.getByRole('textbox', { name: ja['callback.name'] }).fill('');
  expect(await view.validate()).toBe(false);
  await view.frame.getByText(ja['callback.name.missing']).waitFor();
  expect(await view.frame.locator('html').getAttribute('lang')).toBe('ja');
  // A host that says nothing of languages changes nothing.
  await view.init({ settings: { name: 'B' } });
  expect(await view.getSettings()).toEqual({ name: 'B' });
  await view.frame.getByText(ja['removeCallback.name.help']).waitFor();
});

test('no English is shown before the user’s language', async () => {
  const view = await show('hitValue', { settings: null, preferredLanguages: ['ko-kr'] });
  await view.frame.getByText(ko['hitValue.elsewhere.help']).waitFor();
  expect(await view.frame.evaluate(() => window.headings)).toEqual([ko['hitValue.title']]);
});
