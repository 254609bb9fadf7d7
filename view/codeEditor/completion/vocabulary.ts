import { searchHitValues, speltHitValue } from '../../domain/hitValues/hitValues';
import { meaningOf } from '../../domain/variables/describeVariable';
import { isSettable, VARIABLE_LIST } from '../../domain/variables/variableList';
import { completionEn } from '../../texts/en/completion';
import { addEnglish, perLanguage, showMessage, type TextKey, text } from '../../texts/text';
import '../texts';

addEnglish(completionEn);

/** A name that code can use, and what it means in one line. */
export interface Word {
  name: string;
  meaning: string;
  kind: 'variable' | 'property' | 'function';
}

/** What the words depend on: the extra arguments of the callback at hand. */
export interface WordContext {
  argumentNames: readonly string[];
  argumentValues?: Readonly<Record<string, string>>;
}

const FUNCTIONS =
  /^(?:hit\.get|s\.Util\.\w+|_satellite\.(?:getVar|setVar|track|logger\.\w+|cookie\.\w+))$/;

/** Every path whose text the rest of the views has too. */
const SHARED: readonly (readonly [string, TextKey])[] = [
  ['requestUrl', 'codeEditor.source.requestUrl'],
  ['args', 'codeEditor.source.args'],
  ['hit', 'codeEditor.source.hit'],
  ['s', 'codeEditor.source.s'],
  ['hit.type', 'hitValues.type'],
  ['hit.requestUrl', 'hitValues.requestUrl'],
  ['hit.tracker', 'hitValues.tracker'],
  ['hit.id', 'hitValues.id'],
];

const isOwnKey = (key: string): key is keyof typeof completionEn =>
  !key.startsWith('completion.args');

const FIXED: readonly (readonly [string, TextKey])[] = [
  ...SHARED,
  ...Object.keys(completionEn)
    .filter(isOwnKey)
    .map((key) => [key.slice('completion.'.length), key] as const),
];

const WINDOW = /^(?:window|self|globalThis)$/;

/** The members of what a path names: of the code itself for an empty one, of `hit.variables` for `["hit", "variables"]`. */
export function membersOf(path: readonly string[], context: WordContext): Word[] {
  const [first, ...rest] = path;
  if (first !== undefined && WINDOW.test(first))
    return rest.length > 0 ? membersOf(rest, context) : [];
  const whole = path.join('.');
  const prefix = whole === '' ? '' : `${whole}.`;
  const fixed = FIXED.filter(([full]) => parentOf(full) === whole).map(
    ([full, key]): Word => ({
      name: full.slice(prefix.length),
      meaning: showMessage({ key, values: {} }),
      kind: FUNCTIONS.test(full) ? 'function' : 'property',
    }),
  );
  if (whole === 'args') return context.argumentNames.map((name) => argument(name, context));
  if (whole === 's') return [...fixed, ...ofTracker()];
  if (whole === 'hit.variables') return ofHit();
  return fixed;
}

/** What `hit.get` takes. */
export function hitValueWords(): Word[] {
  return searchHitValues('').map(({ value, detail }) => ({
    name: value,
    meaning: detail,
    kind: 'variable',
  }));
}

const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('.')));

function variables(wanted: (variable: (typeof VARIABLE_LIST)[number]) => boolean): Word[] {
  return VARIABLE_LIST.filter(wanted).map((variable) => ({
    name: variable.name,
    meaning: meaningOf(variable),
    kind: 'variable',
  }));
}

const ofTracker = perLanguage(() => variables(isSettable));
const ofHit = perLanguage(() => variables(({ name }) => speltHitValue(name) === name));

function argument(name: string, { argumentValues }: WordContext): Word {
  const value = argumentValues?.[name] ?? '';
  return {
    name,
    meaning: value === '' ? text('completion.args.empty') : text('completion.args', { value }),
    kind: 'variable',
  };
}
