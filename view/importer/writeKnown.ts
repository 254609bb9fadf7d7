import type { Code } from '../javascript/code';
import { placeOf } from '../javascript/places';
import { message } from '../texts/message';
import { readValues } from './readArguments';
import type { Registration } from './registration';
import type { KnownFunction } from './resolveFunction';
import type { WrittenCallback } from './writeSource';

const CLEARS = /\.clearVars$/;

/** Writes a call of a function that every page has, with what it was registered with. */
export function writeKnown(
  { known }: KnownFunction,
  registration: Registration,
  paste: Code,
): WrittenCallback {
  if (CLEARS.test(known)) {
    const place = placeOf(paste, registration.given);
    const [name = ''] = known.replace(/^window\./, '').split('.');
    return {
      source: `${known}();`,
      arguments: [],
      notes: [{ ...place, weight: 'check', message: message('importer.clearVars') }],
      globals: registration.kind === 'web-sdk' ? [{ ...place, name }] : [],
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
