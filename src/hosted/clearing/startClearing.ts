import type { Hit } from '../../contract/hit';
import { type Inbox, takeOver } from '../../page/inbox';
import type { HitNote } from '../../page/notes';
import type { ClearingRequest } from '../../page/page';
import type { CallbackRegistry } from '../../page/registry';
import { tryTo } from '../../platform/tryTo';
import { type Clearer, createClearer } from './createClearer';
import { followCalls, type TrackerCalls } from './followCalls';
import { readSettings } from './readSettings';
import { type ClearingSettings, isWatched } from './variablesToClear';
import type { Members } from './watchMembers';

/** How long callbacks may be held back, in milliseconds, before variables are cleared without them. */
const HELD_BACK = 1000;

/** A tracker whose variables are cleared. */
interface Followed {
  readonly calls: TrackerCalls;
  /** One for each configuration. */
  readonly clearers: Clearer[];
  /** What is to be cleared after hits that are confirmed. */
  readonly due: (() => void)[];
}

/** Clears what the copies of the library ask for, those that come later too. Nothing is thrown into the page. */
export function startClearing(registry: CallbackRegistry, requests: Inbox<ClearingRequest>): void {
  const clock = { now: 1 };
  /** Of each copy of the library. */
  const configurations: ClearingSettings[] = [];
  const watched = new Map<string, boolean>();
  const trackers = new WeakMap<object, Followed>();
  const seen = new WeakSet<HitNote>();
  /** When hits were confirmed: before their callbacks ran. */
  const confirmedAt = new WeakMap<Hit, number>();
  const called = new WeakSet<Hit>();
  /** What clears after hits whose callbacks are held back. */
  const held = new Map<Hit, () => void>();

  function isWanted(name: string) {
    const known = watched.get(name);
    if (known !== undefined) return known;
    const is = configurations.some((settings) => isWatched(name, settings));
    watched.set(name, is);
    return is;
  }

  function follow(s: Members): Followed {
    let followed = trackers.get(s);
    if (!followed) {
      followed = { calls: followCalls(s, clock, isWanted), clearers: [], due: [] };
      trackers.set(s, followed);
    }
    const { calls, clearers } = followed;
    for (const settings of configurations.slice(clearers.length))
      clearers.push(createClearer(s, settings, calls));
    return followed;
  }

  /** Clears what is due, unless the tracker is about to put other values back. */
  function clear({ calls, due }: Followed) {
    if (!calls.isBusy()) for (const act of due.splice(0)) tryTo(act);
  }

  // A callback of its own says when the others have run, which may be held back. It can't be the first of them.
  registry.register('\0clearing', (_: string, __: object, hit: Hit) => {
    called.add(hit);
    held.get(hit)?.();
  });

  const { report } = registry;
  registry.report = (hit, sender, failure) => {
    if (hit?.confirmedBy && sender.s && configurations.some(({ mode }) => mode === 'all')) {
      tryTo(() => follow(sender.s as Members).calls.confirmed());
      confirmedAt.set(hit, clock.now++);
    }
    report(hit, sender, failure);
  };

  function confirmed(hit: Hit, followed: Followed, isPast: boolean) {
    const until = confirmedAt.get(hit) ?? clock.now++;
    for (const clearer of followed.clearers)
      followed.due.push(clearer.confirmed(hit, until, isPast));
    if (isPast) return;
    const act = () => {
      held.delete(hit);
      // Rules that wait for the hit run in microtasks that its callbacks ask for: this is after them, and after a beacon's tracking call.
      Promise.resolve()
        .then(() => {})
        .then(() => clear(followed));
    };
    if (called.has(hit)) act();
    else {
      held.set(hit, act);
      setTimeout(() => held.get(hit)?.(), HELD_BACK);
    }
  }

  /** @param past what the tracker held, of a note that is read later */
  function receive(note: HitNote, past?: Members) {
    const { sender, hit, call, isOver, outer, reason, parameters } = note;
    const s = sender.s as Members | undefined;
    // The Web SDK has no variables to clear. Each copy of the library has an inbox.
    if (!s || outer || reason || seen.has(note)) return;
    seen.add(note);
    const followed = follow(s);
    const { calls, clearers } = followed;
    if (!hit && call && isOver) calls.ended(past);
    else if (!hit && call) {
      // A rule may send hits before its turn to clear has come.
      if (!past) clear(followed);
      calls.began(parameters?.[/^t(rack)?$/.test(call) ? 0 : 3], past);
    } else if (hit && !hit.confirmedBy) {
      const by = calls.handedOver(past);
      for (const clearer of clearers) clearer.handedOver(hit, by, past ?? s);
    } else {
      // When a beacon is confirmed, its tracker may hold what is that hit's alone.
      if (hit ? past && hit.confirmedBy === 'response' : !calls.isBusy()) calls.look(past);
      if (hit) confirmed(hit, followed, !!past);
    }
  }

  function add([settings, inbox]: ClearingRequest) {
    const configuration = readSettings(settings);
    if (configuration) configurations.push(configuration);
    watched.clear();
    return takeOver(inbox, (note) => tryTo(() => receive(note)));
  }

  // Each inbox holds what happened since its copy of the library started: the first one's holds all.
  const [past = []] = takeOver(requests, add).map(add);
  for (const [note, members] of past) tryTo(() => receive(note, members));
  for (const [{ sender }] of past) {
    if (!sender.s) continue;
    const followed = follow(sender.s as Members);
    tryTo(() => followed.calls.look());
    clear(followed);
  }
}
