import type { Note } from '../notes';
import { describeValue } from './describeValue';
import type { Page } from './page';

type Values = Record<string, unknown>;

/** Names of `now` whose values differ from `before`, and those that are gone. */
export function changedNames(before: Values, now: Values): string[] {
  return Object.keys({ ...before, ...now }).filter((name) => !Object.is(before[name], now[name]));
}

/** A tracker's members, context data by its dotted key. */
function variablesOf(s: Values | undefined): Values {
  if (!s) return {};
  const { contextData, ...members } = s;
  const entries = Object.entries(Object(contextData) as Values);
  return {
    ...members,
    ...Object.fromEntries(entries.map(([key, value]) => [`contextData.${key}`, value])),
  };
}

/** The values of the window's own properties, without asking getters. */
function globalsNow(): Values {
  const globals: Values = {};
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    globals[name] = Object.getOwnPropertyDescriptor(globalThis, name)?.value;
  }
  return globals;
}

/** Remembers how things are, and tells later what the code changed: variables of the tracker, globals, data layers, cookies, storage. */
export function watchChanges(s: Values | undefined, page: Page, layers: readonly string[]) {
  const variables = variablesOf(s);
  const globals = globalsNow();
  const { title } = document;
  return (): Note[] => {
    const notes: Note[] = [];
    const trace = (where: 'push' | 'global' | 'cookie', name: string, value: unknown) =>
      notes.push({ kind: 'trace', where, name, value: describeValue(value) });
    const variablesThen = variablesOf(s);
    for (const name of changedNames(variables, variablesThen)) {
      const value = variablesThen[name];
      const empty = value === undefined || value === null || value === '';
      notes.push({ kind: 'variable', name, value: empty ? undefined : describeValue(value) });
    }
    const globalsThen = globalsNow();
    for (const name of layers) {
      const layer = globalsThen[name];
      if (!Array.isArray(layer)) continue;
      for (const pushed of layer) trace('push', name, pushed);
    }
    for (const name of changedNames(globals, globalsThen)) {
      if (!layers.includes(name)) trace('global', name, globalsThen[name]);
    }
    if (document.title !== title) trace('global', 'document.title', document.title);
    for (const [name, value] of page.cookies) trace('cookie', name, value);
    for (const where of ['localStorage', 'sessionStorage'] as const) {
      for (const [name, value] of page[where]) {
        notes.push({ kind: 'trace', where, name, value: describeValue(value) });
      }
    }
    return notes;
  };
}
