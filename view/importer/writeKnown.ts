import type { Code } from '../javascript/code';
import { placeOf } from '../javascript/places';
import { message } from '../texts/message';
import { readValues } from './readArguments';
import type { Registration } from './registration';
import type { KnownFunction } from './resolveFunction';
import type { WrittenCallback } from './writeSource';

const CLEARS = 's.clearVars';

/** Writes a call of a function that every page has, with what it was registered with. */
export function writeKnown(
  { known }: KnownFunction,
  registration: Registration,
  paste: Code,
): WrittenCallback {
  if (known === CLEARS) {
    const note = { ...placeOf(paste, registration.given), weight: 'check' } as const;
    return {
      source: `${CLEARS}();`,
      arguments: [],
      notes: [{ ...note, message: message('importer.clearVars') }],
      globals: [],
    };
  }
  const read = readValues([], true, registration, paste);
  const first = registration.kind === 'web-sdk' ? 'hit.result' : 'requestUrl';
  const given = [first, ...read.bound.slice(1).map(({ code }) => code)];
  return {
    source: `${known}(${given.join(', ')});`,
    arguments: read.arguments,
    notes: read.notes,
    globals: [],
  };
}
