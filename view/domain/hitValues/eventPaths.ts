import type { ComboOption } from '../../fields/ComboField';
import { type Message, message, text } from '../../texts/text';
import type { SearchEntry } from '../variables/createSearch';
import { KNOWN_PATHS, meaningOfKnownPath, SHOWN_PATHS } from './knownPaths';

/** What the path of a Web SDK event's field begins with: its XDM, or the data object beside it. */
const ROOTS = ['xdm', 'data'] as const;

const ROOT = /^(xdm|data)\./;
/** As people write it who have code in mind. */
const ROOT_IN_CODE = /^(?:event\.)?(?:hit\.)?(xdm|data)(?=[.[])/i;

const SPELLINGS = new Map(
  KNOWN_PATHS.flatMap((path) =>
    [path, path.replace(ROOT, '')].map((written) => [written.toLowerCase(), path] as const),
  ),
);

/** True for what begins as a path does, whatever comes behind. */
export const isEventPath = (name: string): boolean => ROOT.test(name);

/** What was typed as `hit.get` takes it: entries of a list by their number between dots, known names in their spelling. */
export function speltEventPath(typed: string): string | undefined {
  const dotted = typed
    .replace(ROOT_IN_CODE, (_, root: string) => root.toLowerCase())
    .replace(
      /\[\s*(?:(\d+)|(["'])(.*?)\2)\s*\]/g,
      (_, index?: string, __?: string, key?: string) => `.${index ?? key}`,
    );
  const known = SPELLINGS.get(dotted.toLowerCase());
  return known ?? (isEventPath(dotted) ? dotted : undefined);
}

const rootOf = (path: string) => (path.startsWith('xdm') ? 'xdm' : 'data');

/** What a path means; undefined where it is none. */
export function meaningOfEventPath(path: string): string | undefined {
  if (!isEventPath(path)) return undefined;
  const rest = path.replace(ROOT, '');
  if (rest === '') return text(`hitValues.${rootOf(path)}.any`);
  return meaningOfKnownPath(path) ?? text(`hitValues.${rootOf(path)}`, { path: rest });
}

/** What is wrong with a path; undefined when nothing is. */
export function eventPathProblem(path: string): Message | undefined {
  const parts = path.split('.');
  if (parts.length === 2 && parts[1] === '') return message(`hitValues.${rootOf(path)}.missing`);
  const hasGap = parts.some((part) => part === '' || part !== part.trim());
  if (hasGap) return message('hitValues.path.gap', { path });
  return /[[\]]/.test(path) ? message('hitValues.path.brackets', { path }) : undefined;
}

/** The known paths as choices, and those that are still to be typed. */
export function eventPathEntries(): readonly SearchEntry[] {
  const group = text('hitValues.webSdk.group');
  return [...SHOWN_PATHS, ...ROOTS.map((root) => `${root}.`)].map((path) => ({
    option: { value: path, detail: meaningOfEventPath(path) ?? '', group },
  }));
}

/** A path that was typed, as a choice; undefined while the list has some that begin so. */
export function typedEventPath(query: string): ComboOption | undefined {
  const path = speltEventPath(query);
  if (path === undefined || !isEventPath(path) || path.replace(ROOT, '') === '') return undefined;
  const begun = path.toLowerCase();
  const isBegun = SHOWN_PATHS.some((shown) => shown.toLowerCase().startsWith(begun));
  return isBegun ? undefined : { value: path, detail: meaningOfEventPath(path) ?? '' };
}
