import { isWebSdkName } from '../domain/trackers/trackers';
import { message } from '../texts/text';
import type { FoundCallback, ImportNote, Receiver } from './importTypes';

const EXTENSION = 'adobe-analytics';
const ALL_INSTANCES = 'web-sdk';
/** What the Web SDK calls its instance, and AppMeasurement its tracker, where nobody chose another name. */
const USUAL_INSTANCE = 'alloy';
const USUAL_TRACKER = 's';

export interface TrackerChoice {
  /** Empty means all. */
  trackers: readonly string[];
  notes: readonly ImportNote[];
}

/** Chooses for which trackers a callback is: for those that ran it. All, where there is no other. */
export function createTrackerChoice(
  callbacks: readonly FoundCallback[],
  listenedTo: readonly string[] | undefined,
): (callback: FoundCallback) => TrackerChoice {
  const receivers = callbacks.flatMap((callback) => callback.receivers);
  const ofKind = (kind: Receiver['kind']) =>
    new Set(receivers.filter((each) => each.kind === kind).map(({ name, code }) => name ?? code));
  const [trackers, instances] = [ofKind('post-track'), ofKind('web-sdk')];
  const plain = listenedTo?.filter((name) => !isWebSdkName(name));
  const isMixed = instances.size > 0 || plain?.length !== listenedTo?.length;

  return ({ receivers: own }) => {
    const [first] = own;
    return first?.kind === 'web-sdk' ? ofInstances(own) : ofTrackers(own);
  };

  function ofInstances(own: readonly Receiver[]): TrackerChoice {
    const unknown = own.find(({ name }) => name === undefined);
    if (unknown) {
      return { trackers: [ALL_INSTANCES], notes: [check(unknown, 'importer.instance.unknown')] };
    }
    const isOne = instances.size === 1 && instances.has(USUAL_INSTANCE);
    const names = own.map(({ name }) => (isOne ? ALL_INSTANCES : `web-sdk:${name}`));
    return { trackers: [...new Set(names)], notes: [] };
  }

  function ofTrackers(own: readonly Receiver[]): TrackerChoice {
    const several = own.find(({ isSeveral }) => isSeveral);
    if (several) {
      const notes = [check(several, 'importer.tracker.unknown')];
      return { trackers: isMixed ? (plain ?? []) : [], notes };
    }
    const isOnly = trackers.size < 2;
    if (isOnly && plain && plain.length > 0) return ofOnly(own, plain);
    if (isOnly && !isMixed) return { trackers: [], notes: [] };
    const unknown = own.find(({ name }) => name === undefined);
    if (unknown) {
      const notes = isOnly ? [] : [check(unknown, 'importer.tracker.unknown')];
      return { trackers: plain ?? [], notes };
    }
    if (isOnly && !listenedTo) return { trackers: [], notes: [] };
    const names = own.flatMap(({ name = '' }) => namesOf(name));
    return { trackers: [...new Set(names)], notes: [] };
  }

  /** One tracker is the one that is listened to, whatever it is called; of several, the one of its name. */
  function ofOnly(own: readonly Receiver[], plain: readonly string[]): TrackerChoice {
    const [first] = own;
    const all = isMixed ? plain : [];
    if (plain.length < 2 || !first) return { trackers: all, notes: [] };
    const named = namesOf(first.name ?? '').filter((name) => plain.includes(name));
    if (named.length === plain.length) return { trackers: all, notes: [] };
    if (named.length > 0) return { trackers: named, notes: [] };
    return { trackers: all, notes: [check(first, 'importer.tracker.unknown')] };
  }

  /** The tracker that a variable of the page holds may be the Adobe Analytics extension's. */
  function namesOf(variable: string): readonly string[] {
    const own = `global:${variable}`;
    if (variable !== USUAL_TRACKER) return [own];
    const both = [EXTENSION, own];
    const known = listenedTo ? both.filter((name) => listenedTo.includes(name)) : both;
    return known.length > 0 ? known : [own];
  }
}

function check(
  { line, column, code }: Receiver,
  key: 'importer.instance.unknown' | 'importer.tracker.unknown',
): ImportNote {
  return { line, column, weight: 'check', message: message(key, { code }) };
}
