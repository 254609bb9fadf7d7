import type { Code } from '../javascript/code';
import { findHiddenCode } from './hiddenCode';
import { findPostTrack } from './postTrack';
import type { Found } from './registration';
import { findSendEvents } from './sendEvents';

/** Finds every registration in the text, wherever it stands: each is among the registrations, or among the problems. */
export function findRegistrations(paste: Code): Found {
  const parts = [findPostTrack(paste), findSendEvents(paste), findHiddenCode(paste)];
  return {
    registrations: parts.flatMap(({ registrations }) => registrations),
    problems: parts.flatMap(({ problems }) => problems),
  };
}
