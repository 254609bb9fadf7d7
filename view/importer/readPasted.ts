import { type Code, readCode } from '../javascript/code';
import type { Node, Span } from '../javascript/nodes';
import { parseBody } from '../javascript/parse';
import { originOf } from '../javascript/paths';
import { type Place, placeOf } from '../javascript/places';
import { PARAMETERS } from '../lint/code/callbackCode';
import { type Message, message } from '../texts/message';
import { readCircumstances } from './circumstances';
import { findRegistrations } from './findRegistrations';
import type { FoundCallback, ImportNote, ImportProblem, ReadPaste, Receiver } from './importTypes';
import { instanceOf } from './instances';
import { parsePaste } from './parsePaste';
import { readArguments } from './readArguments';
import { isSeveral } from './receivers';
import type { Registration } from './registration';
import { type FoundFunction, type KnownFunction, resolveFunction } from './resolveFunction';
import { shortText } from './shortText';
import { titleBefore } from './titleBefore';
import { writeKnown } from './writeKnown';
import { type WrittenCallback, writeSource } from './writeSource';

/** Nothing that could be imported has neither word: parsing it would be in vain. */
const WORTH_READING = /register(?:Post|Pre)TrackCallback|sendEvent/;

/** In characters. Several times what a page's own tracking code has, libraries included. */
const MOST = 1_000_000;

/** Called with how much of the work is done, from 0 to 1. */
export type OnProgress = (done: number) => void;

/** The shares of the work: about what they take of the time. */
const PARSED = 0.4;
const RESOLVED = 0.8;

const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/.*/g;
/** Code that does nothing, as it is written for a callback. */
const EMPTY =
  /^(?:[\s;]|return\b|undefined\b|void 0\b|(["'])use strict\1|\(async \(\) => \{|\}\)\(\))*$/;

interface Candidate {
  registration: Registration;
  found: FoundFunction | KnownFunction;
}

const refused = (said: Message): ReadPaste => ({
  callbacks: [],
  problems: [{ line: 1, column: 1, message: said }],
});

/**
 * Makes callbacks of code as it stands on pages today. What can't be taken over safely is said, not guessed. Never throws, and needs no
 * page and no language: it runs in a worker.
 */
export function readPasted(text: string, onProgress: OnProgress = () => {}): ReadPaste {
  if (text.length > MOST) return refused(message('importer.tooLong'));
  try {
    const pasted = parsePaste(text);
    if (!('parsed' in pasted)) return { callbacks: [], problems: [pasted] };
    const { parsed, problems } = pasted;
    const mended = pasted.mended.length > 0 ? { mended: pasted.mended } : {};
    if (!WORTH_READING.test(parsed.text)) return { callbacks: [], problems, ...mended };
    onProgress(PARSED);
    const paste = readCode(parsed);
    onProgress(RESOLVED);
    const read = readCallbacks(paste, (done) => onProgress(RESOLVED + (1 - RESOLVED) * done));
    const all = unique([...problems, ...read.problems]);
    return { callbacks: read.callbacks, problems: inOrder(all), ...mended };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused(message('importer.deep'));
  }
}

function readCallbacks(
  paste: Code,
  onProgress: OnProgress,
): Pick<ReadPaste, 'callbacks' | 'problems'> {
  const { registrations, problems: found } = findRegistrations(paste);
  const problems: ImportProblem[] = [...found];
  const candidates: Candidate[] = [];
  for (const registration of registrations) {
    const spread = registration.values.find(({ type }) => type === 'SpreadElement');
    const answer = spread
      ? { problem: message('importer.spread') }
      : resolveFunction(registration.given, paste, registration.tracker);
    if ('problem' in answer) {
      problems.push({ ...placeOf(paste, spread ?? registration.given), message: answer.problem });
    } else candidates.push({ registration, found: answer });
  }
  const groups = grouped(candidates, paste);
  const callbacks = groups.flatMap((group, index) => {
    const [{ registration }] = group;
    const callback = build(group, paste);
    onProgress((index + 1) / groups.length);
    if (!('reason' in parseBody(callback.source, PARAMETERS))) return [callback];
    problems.push({ ...placeOf(paste, registration.given), message: message('importer.notAlone') });
    return [];
  });
  return { callbacks: inOrder(callbacks), problems };
}

/** The same function with the same values is one callback, however often, and with however many trackers, it is registered. */
function grouped(candidates: readonly Candidate[], paste: Code): [Candidate, ...Candidate[]][] {
  const groups = new Map<string, [Candidate, ...Candidate[]]>();
  for (const candidate of candidates) {
    const { registration, found } = candidate;
    const values = registration.values.map((value) => paste.textOf(value));
    const fn = 'fn' in found ? found.fn.start : found.known;
    const key = JSON.stringify([fn, registration.kind, values]);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()];
}

function build(group: readonly [Candidate, ...Candidate[]], paste: Code): FoundCallback {
  const [{ registration, found }, ...again] = group;
  const { call, kind } = registration;
  const written =
    'fn' in found ? write(found, registration, paste) : writeKnown(found, registration, paste);
  const circumstances = group.map((each) => readCircumstances(each.registration, paste));
  const notes: ImportNote[] = [...written.notes, ...circumstances.flatMap((each) => each.notes)];
  const note = (node: Span, weight: ImportNote['weight'], said: Message) =>
    notes.push({ ...placeOf(paste, node), weight, message: said });
  if (EMPTY.test(written.source.replace(COMMENTS, '')))
    note(registration.given, 'check', message('importer.empty'));
  if (kind === 'web-sdk') note(call, 'check', message('importer.everyEvent'));
  for (const { registration: repeated } of again) {
    note(repeated.call, 'changed', message('importer.repeated', { number: group.length }));
  }
  const [rule] = circumstances.map((each) => each.rule);
  const isSure = circumstances.some((each) => each.rule === undefined);
  const name = 'fn' in found ? found.name : undefined;
  return {
    ...placeOf(paste, call),
    title: name ?? titleBefore(call, paste),
    source: written.source,
    arguments: written.arguments,
    receivers: group.map((each) => receiverOf(each.registration, paste)),
    globals: written.globals,
    notes: inOrder(unique(notes)),
    rule: isSure ? undefined : rule,
  };
}

function write(found: FoundFunction, registration: Registration, paste: Code): WrittenCallback {
  const read =
    registration.kind === 'web-sdk'
      ? { arguments: [], bound: [{ code: 'hit.result', kind: 'computed' } as const], notes: [] }
      : readArguments(found.fn, registration, paste);
  const written = writeSource(found, read.bound, registration.tracker, paste);
  return {
    ...written,
    arguments: read.arguments,
    notes: [...read.notes, ...written.notes],
  };
}

function receiverOf({ kind, receiver }: Registration, paste: Code): Receiver {
  const name = kind === 'web-sdk' ? instanceOf(paste, receiver) : variableOf(receiver, paste);
  const several = kind === 'post-track' && isSeveral(paste, receiver);
  return {
    ...placeOf(paste, receiver),
    ...{ kind, code: shortText(receiver, paste), name, isSeveral: several },
  };
}

/** The page's variable that holds a tracker. What a script declares at its top is one. */
function variableOf(receiver: Node, paste: Code): string | undefined {
  const origin = originOf(paste, receiver);
  const [name, ...more] = origin?.names ?? [];
  if (!origin || more.length > 0) return undefined;
  const { root } = origin;
  const isGlobal = root === 'global' || ('scope' in root && root.scope.block.type === 'Program');
  return isGlobal ? name : undefined;
}

const inOrder = <Entry extends Place>(list: readonly Entry[]): Entry[] =>
  [...list].sort((a, b) => a.line - b.line || a.column - b.column);

/** The parser has two nodes for `{ name }`: what is said of it is said once. */
function unique<Entry extends Place>(said: readonly Entry[]): Entry[] {
  return [...new Map(said.map((each) => [JSON.stringify(each), each])).values()];
}
