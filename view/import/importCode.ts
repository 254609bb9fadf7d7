import { type Code, readCode } from '../javascript/code';
import { type Place, placeOf } from '../javascript/places';
import { type Message, message } from '../texts/text';
import { readCircumstances } from './circumstances';
import { findRegistrations, type Registration } from './findRegistrations';
import type { ImportedCallback, ImportNote, ImportProblem, ImportResult } from './importTypes';
import { freeName, titleBefore } from './nameCallback';
import { parsePaste } from './parsePaste';
import { readArguments } from './readArguments';
import { type FoundFunction, resolveFunction } from './resolveFunction';
import { writeSource } from './writeSource';
import './texts';

/** Nothing that could be imported has neither word: parsing it would be in vain. */
const WORTH_READING = /register(?:Post|Pre)TrackCallback|sendEvent/;

/** In characters. Several times what a page's own tracking code has, libraries included. */
const MOST = 1_000_000;

const refused = (said: Message): ImportResult => ({
  callbacks: [],
  problems: [{ line: 1, column: 1, message: said }],
});

interface Candidate {
  registration: Registration;
  found: FoundFunction;
}

/**
 * Makes callbacks of code as it stands on pages today. What can't be taken over safely is said, not guessed. Never throws.
 *
 * @param taken names that other callbacks have.
 */
export function importCode(text: string, taken: readonly string[]): ImportResult {
  if (text.length > MOST) return refused(message('import.tooLong'));
  try {
    const parsed = parsePaste(text);
    if (!('program' in parsed)) return { callbacks: [], problems: [parsed] };
    if (!WORTH_READING.test(parsed.text)) return { callbacks: [], problems: [] };
    return importFrom(readCode(parsed), taken);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused(message('import.deep'));
  }
}

function importFrom(paste: Code, taken: readonly string[]): ImportResult {
  const { registrations, problems: found } = findRegistrations(paste);
  const problems: ImportProblem[] = [...found];
  const candidates: Candidate[] = [];
  for (const registration of registrations) {
    const spread = registration.values.find(({ type }) => type === 'SpreadElement');
    const answer = spread
      ? { problem: message('import.spread') }
      : resolveFunction(registration.given, paste);
    if ('problem' in answer) {
      problems.push({ ...placeOf(paste, spread ?? registration.given), message: answer.problem });
    } else candidates.push({ registration, found: answer });
  }
  const names = new Set(taken.map((name) => name.trim()));
  const callbacks = grouped(candidates, paste).map((group) => build(group, paste, names));
  return { callbacks: callbacks.sort(byPlace), problems: problems.sort(byPlace) };
}

/** The same function with the same values is one callback, however often, and with however many trackers, it is registered. */
function grouped(candidates: readonly Candidate[], paste: Code): [Candidate, ...Candidate[]][] {
  const groups = new Map<string, [Candidate, ...Candidate[]]>();
  for (const candidate of candidates) {
    const { registration, found } = candidate;
    const values = registration.values.map((value) => paste.textOf(value));
    const key = JSON.stringify([found.fn.start, registration.kind, registration.instance, values]);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()];
}

function build(
  group: readonly [Candidate, ...Candidate[]],
  paste: Code,
  names: Set<string>,
): ImportedCallback {
  const [{ registration, found }, ...again] = group;
  const { call, kind, instance } = registration;
  const isWebSdk = kind === 'web-sdk';
  const read = isWebSdk
    ? { arguments: [], bound: [{ code: 'hit.result', kind: 'computed' } as const], notes: [] }
    : readArguments(found.fn, registration, paste);
  const written = writeSource(found, read.bound, registration.tracker, paste);
  const notes: ImportNote[] = [...read.notes, ...written.notes];
  if (isWebSdk) {
    notes.push({ ...placeOf(paste, call), weight: 'check', message: message('import.everyEvent') });
  } else {
    for (const candidate of group) {
      notes.push(
        ...readCircumstances(candidate.registration.call, paste, candidate.registration.tracker),
      );
    }
  }
  const [repeated] = again;
  if (repeated) {
    const place = placeOf(paste, repeated.registration.call);
    notes.push({
      ...place,
      weight: 'changed',
      message: message('import.repeated', { number: group.length }),
    });
  }
  const trackers = !isWebSdk ? [] : [instance === 'alloy' ? 'web-sdk' : `web-sdk:${instance}`];
  return {
    ...placeOf(paste, call),
    name: freeName(found.name ?? titleBefore(call, paste), names),
    source: written.source,
    arguments: read.arguments,
    trackers,
    notes: notes.sort(byPlace),
  };
}

function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}
