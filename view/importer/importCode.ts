import { importedFrom } from './importedFrom';
import type { ImportResult } from './importTypes';
import { readPasted } from './readPasted';

/** Reads and imports in one go, where nobody waits for the page meanwhile. */
export const importCode = (
  text: string,
  taken: readonly string[],
  listenedTo?: readonly string[],
): ImportResult => importedFrom(readPasted(text), taken, listenedTo);
