import { CompletionContext } from '@codemirror/autocomplete';
import { javascriptLanguage } from '@codemirror/lang-javascript';
import { EditorState } from '@codemirror/state';
import { complete, explain } from './complete';

const CONTEXT = { argumentNames: ['tier', 'level'], argumentValues: { tier: '%Customer Tier%' } };

/** The caret is where the bar stands. */
const at = (marked: string) => ({
  state: EditorState.create({ doc: marked.replace('|', ''), extensions: javascriptLanguage }),
  place: marked.indexOf('|'),
});
const completed = (marked: string, asked = false) => {
  const { state, place } = at(marked);
  const found = complete(new CompletionContext(state, place, asked), CONTEXT);
  return (
    found && {
      over: state.sliceDoc(found.from, found.to),
      names: found.options.map(({ label }) => label),
    }
  );
};
const explained = (marked: string) => {
  const { state, place } = at(marked);
  const found = explain(state, place, CONTEXT);
  return found && `${found.name}: ${found.meaning}`;
};

test.each<[string, string, string[]]>([
  ['args.|', '', ['tier', 'level']],
  ['send(args.ti|);', 'ti', ['tier', 'level']],
  ['args?.|', '', ['tier']],
  ['hit.|', '', ['type', 'requestUrl', 'variables', 'get', 'confirmedBy', 'xdm']],
  ['if (hit.variables.eV|', 'eV', ['eVar1', 'eVar250', 'pageName', 'linkName']],
  ['s.|', '', ['account', 'eVar1', 'contextData']],
  ['window.s.|', '', ['account']],
  ['_satellite.|', '', ['getVar', 'logger', 'environment']],
  ['_satellite.logger.|', '', ['error', 'warn']],
  ['_satellite.environment.st|', 'st', ['stage']],
  ['hit.get("|")', '', ['type', 'eVar5', 'contextData.', 'param.']],
  ['hit.get("eV|ar5")', 'eVar5', ['eVar5']],
  ["hit?.get('|", '', ['eVar5']],
  ['req|', 'req', ['requestUrl']],
  ['a = _sa|', '_sa', ['_satellite']],
  [`\`\${hit.|}\``, '', ['type']],
])('%s', (marked, over, names) => {
  const found = completed(marked);
  expect(found?.over).toBe(over);
  expect(found?.names).toEqual(expect.arrayContaining(names));
});

test.each([
  '|',
  'h|',
  'hit|',
  '// hit.|',
  '"hit.|"',
  'page.hit.|',
  'hit().|',
  'send("|")',
  'page.get("|")',
  'hit.get("type"|)',
  'var hi|',
  '1.|',
  'hit.contextData.|',
])('offers nothing unasked: %s', (marked) => {
  expect(completed(marked)).toBeNull();
});

test('offers the names that stand alone when asked', () => {
  expect(completed('|', true)?.names).toEqual(['requestUrl', 'args', 'hit', 's', '_satellite']);
});

test.each([
  ['hit.|type', 'hit.type: Hit type: page, custom, download'],
  ['send(hit.variables.eVar|5)', 'hit.variables.eVar5: Conversion variable 5'],
  ['args.tier|', 'args.tier: Your argument, with the value %Customer Tier%'],
  ['args.level|', 'args.level: Your argument; it has no value yet.'],
  ['hit.get("pageN|ame")', 'hit.get("pageName"): Name of the page in reports.'],
  ['|s.t()', 's: The tracker that sent the hit'],
  ['_satellite.cookie.set|', '_satellite.cookie.set: Sets a cookie'],
])('says what a name means: %s', (marked, said) => {
  expect(explained(marked)).toContain(said);
});

test.each(['a|', '|', 'hit. |', 'page.s|', '"hit|"', 'hit.get("nothing|")', '// hi|t'])(
  'says nothing of %s',
  (marked) => {
    expect(explained(marked)).toBeUndefined();
  },
);
