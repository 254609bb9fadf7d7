import { createContext, runInContext } from 'node:vm';
import { replaceTokens } from '../src/contract/dataElement';
import { CALLBACK_PARAMETERS } from '../src/contract/settings';
import { importCode } from '../view/importer/importCode';
import type { ImportResult } from '../view/importer/importTypes';
import { checkCode } from '../view/lint/checkCode';
import { showMessage } from '../view/texts/text';

/** What code is imported as, with everything that is said about it as people read it. */
export function read(code: string, taken: string[] = []) {
  const { callbacks, problems } = importCode(code, taken);
  for (const { source } of callbacks) {
    expect(checkCode({ source, arguments: [], trackers: [], hitTypes: [] })).toBeUndefined();
  }
  return {
    callbacks,
    problems: problems.map(({ line, message }) => `${line}: ${showMessage(message)}`),
    notes: callbacks.flatMap(({ notes }) =>
      notes.map(({ line, weight, message }) => `${weight} ${line}: ${showMessage(message)}`),
    ),
  };
}

export const register = (fn: string, ...values: string[]) =>
  `s.registerPostTrackCallback(${[fn, ...values].join(', ')});`;

const URL = 'https://collect.example.com/b/ss/suite/1/JS-2/s1?AQB=1';

const RESULT = { destinations: ['one'], length: 3 };

/** A page with a tracker under three names, a data element for every name, and `log` to tell what runs. */
function page() {
  const logged: unknown[] = [];
  const registered: [fn: unknown, values: unknown[]][] = [];
  const tracker = {
    eVar1: 'value',
    eVar2: 'other',
    registerPostTrackCallback: (fn: unknown, ...values: unknown[]) =>
      registered.push([fn, [URL, ...values]]),
  };
  const context = createContext({
    s: tracker,
    t2: tracker,
    // biome-ignore lint/suspicious/noThenProperty: as much of the Web SDK's promise as code for one event uses
    alloy: () => ({ then: (fn: unknown) => registered.push([fn, [RESULT]]) }),
    log: (...values: unknown[]) => logged.push(JSON.stringify(values)),
    _satellite: { getVar: (name: string) => `value of ${name}` },
  });
  runInContext('var window = this, self = this;', context);
  return { logged, registered, tracker, context };
}

/** An error of a callback ends only that one: it is logged by its kind. */
async function told(logged: unknown[], run: () => unknown) {
  try {
    await run();
  } catch (error) {
    logged.push(`threw ${(error as Error).name}`);
  }
}

/** Runs the code as it is, then each callback as AppMeasurement does: what it logs, each call as JSON. */
export async function asPasted(code: string): Promise<readonly unknown[]> {
  const { logged, registered, context } = page();
  runInContext(`(function () {${code}\n})();`, context);
  const call = runInContext('(fn, values) => fn(...values)', context);
  for (const [fn, values] of registered) await told(logged, () => call(fn, values));
  return logged;
}

/** Runs what code was imported as, as the extension does: what it logs, each call as JSON. */
export async function asImported({
  callbacks,
}: Pick<ImportResult, 'callbacks'>): Promise<readonly unknown[]> {
  const { logged, tracker, context } = page();
  for (const { source, arguments: list } of callbacks) {
    const values = list.map(({ name, value }) => [
      name,
      replaceTokens(value, (token) => `value of ${token.slice(1, -1)}`),
    ]);
    const fn = runInContext(`(function (${CALLBACK_PARAMETERS}) {${source}\n})`, context);
    await told(logged, () =>
      fn(URL, Object.fromEntries(values), { type: 'page', result: RESULT }, tracker),
    );
  }
  return logged;
}
