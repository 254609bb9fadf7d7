import { isCleared } from '../../variables/isCleared';
import { join, textOf } from './entries';
import { type Members, peek } from './watchMembers';
import { watchTelltale } from './watchTelltale';
import { type TrackerWatch, watchTracker } from './watchTracker';

/**
 * A tracking call. Its hit may be handed over later, or never. For a hit that had to wait, it is filled in by the end of the task in which the hit is
 * handed over.
 */
export interface Call {
  /** What was there until then goes with its hit. */
  until: number;
  /** What holds for its hit only. */
  overrides: Readonly<Members>;
  /** What the tracker held when it began. */
  members: Readonly<Members>;
  /** Whether it was over before anybody could see if its hit waits. */
  isPast: boolean;
  /** What the tracker held when the hit was handed over, unless that was put aside first. */
  handedOver?: Readonly<Members>;
  /** Whether there was no call that is known. */
  isGuess?: boolean;
}

/** Variables of a hit that had to wait, while they are on the tracker. */
interface Turn {
  readonly call: Call;
  /** What the tracker held when the hit was handed over, if there was one. */
  hit?: Readonly<Members>;
}

/** Knows to which call a tracker's hits belong, and what of its variables the page has written since. */
export interface TrackerCalls extends TrackerWatch {
  began(overrides: unknown, copy?: Members): void;
  ended(copy?: Members): void;
  /** A hit is handed over: says by which call. */
  handedOver(copy?: Members): Call;
  /** Sees to it that a variable is watched that a hit sends. */
  watchSent(name: string, call: Call, value: unknown): void;
  /** A hit is confirmed, and callbacks are about to run. */
  confirmed(): void;
  /** Whether the tracker may hold just now what is a hit's alone. */
  isBusy(): boolean;
  /** What is written meanwhile is not the page's doing. */
  asOwn(act: () => void): void;
}

const createCall = (): Call => ({ until: 0, overrides: {}, members: {}, isPast: false });

/** The built-in tracker has no list of instances, and looks after clicks by itself, without a call. */
const isBuiltIn = (s: Members) => !s['_il'];

/**
 * @param clock goes on with each tracking call
 * @param isWanted as for {@link watchTracker}
 */
export function followCalls(
  s: Members,
  clock: { now: number },
  isWanted: (name: string) => boolean,
): TrackerCalls {
  /** Calls whose hits may wait, in order. */
  let waiting: Call[] = [];
  let running: Call | undefined;
  /** All that have had their turn in this task, and the one whose variables are on the tracker in place of the page's. */
  let turns: Turn[] = [];
  let swapped: Turn | undefined;
  /** When they were put there, and what the tracker had then. */
  let swappedAt = 0;
  let swappedNames: readonly string[] = [];
  let isPuttingBack = false;
  /** Whose variables were copied, as far as the telltale shows: it was read, and not written since. */
  let copied: Call | undefined;
  let isOwn = false;
  /** Whether the running call's hit has had to wait, if only for those before it. */
  let isQueued = false;

  const watch = watchTracker(
    s,
    {
      now: () => clock.now,
      isOwn: () => isOwn || !!swapped || (!!running && !running.handedOver),
      ownSince(name, text, member) {
        const wasSwapped = member.isSwapped;
        member.isSwapped = !!swapped;
        if (isOwn) return clock.now;
        if (swapped) return swapped.call.until;
        // From the hand-over on, the tracker only takes overrides off.
        if (running && (!running.handedOver || running.overrides[name])) return running.until;
        return isPuttingBack && wasSwapped && text === join(member.entries) ? clock.now : undefined;
      },
    },
    isWanted,
  );
  const { variables, look, forEach, forgetReads } = watch;

  function begin(overrides: unknown, copy?: Members): Call {
    watchAgain();
    look(copy);
    forgetReads();
    return {
      until: clock.now++,
      overrides: { ...(Object(overrides) as Members) },
      members: copy ?? { contextData: peek(s, 'contextData') },
      isPast: !!copy,
    };
  }

  const watchAgain = watchTelltale(
    s,
    () => {
      if (isOwn || swapped) return;
      copied = running ?? (isBuiltIn(s) ? begin({}) : createCall());
      if (!running && isBuiltIn(s)) waiting.push(copied);
    },
    () => {
      const read = copied;
      copied = undefined;
      if (swapped) swapOut();
      else if (read) {
        waiting = waiting.filter((call) => call !== read);
        if (waiting[0] || turns[0] || running) swapIn();
      }
    },
  );

  /** AppMeasurement comes to the telltale before all other variables, the built-in tracker after those that `clearVars()` clears. */
  const isBeforeTelltale = (name: string) => isBuiltIn(s) && isCleared(name);

  function swapIn() {
    if (!turns[0]) {
      const queue = [...waiting];
      // AppMeasurement lets a call wait behind others, if only to send them all at once.
      if (running && (!isBuiltIn(s) || !queue[0])) {
        queue.push(running);
        isQueued = true;
      }
      Promise.resolve().then(() => finishTurns(queue));
    }
    swapped = { call: createCall() };
    turns.push(swapped);
    swappedAt = clock.now;
    swappedNames = Object.keys(s);
    for (const [name, member] of variables.members) {
      if (running || !member.read || !isBeforeTelltale(name)) continue;
      // That was no write of the page.
      member.entries = member.before;
      member.isSwapped = true;
    }
    forEach(s, (of, name) => {
      if (of === variables && isBeforeTelltale(name)) return;
      of.watch(name);
      of.settle(name);
    });
  }

  /** A tracker makes all hits that waited at one go: the last turns are those of the calls that are known to have waited. */
  function finishTurns(queue: readonly Call[]) {
    const known = queue.filter(({ isPast }) => !isPast);
    let past = queue.filter(({ isPast }) => isPast);
    turns.forEach(({ call, hit }, index) => {
      const fromEnd = known.length - turns.length + index;
      const found = known[fromEnd] ?? (hit && closest(past, hit));
      if (found) past = past.slice(past.indexOf(found) + 1);
      Object.assign(call, found);
    });
    waiting = waiting.filter((call) => !queue.includes(call));
    turns = [];
    swapped = undefined;
    isPuttingBack = false;
  }

  function swapOut() {
    swapped = undefined;
    isPuttingBack = true;
    for (const name of swappedNames) {
      if (!isBeforeTelltale(name) || !isWanted(name)) continue;
      // It is the page's again.
      const member = variables.watch(name, swappedAt);
      variables.settle(name, swappedAt);
      if (member) member.isSwapped = false;
    }
  }

  /** The first of these calls whose variables are most like those of a hit. */
  function closest(calls: readonly Call[], hit: Readonly<Members>): Call | undefined {
    const distance = ({ overrides, members }: Call) =>
      Number(members['contextData'] !== hit['contextData']) +
      [...variables.members.keys(), ...Object.keys(overrides)].filter(
        (name) => textOf(overrides[name] || members[name]) !== textOf(hit[name]),
      ).length;
    return calls
      .filter(({ members }) => !members['abort'])
      .sort((one, other) => distance(one) - distance(other))[0];
  }

  watchAgain();
  return {
    ...watch,
    began(overrides, copy) {
      running = begin(overrides, copy);
      copied = undefined;
      isQueued = false;
    },
    ended(copy) {
      const call = running;
      running = undefined;
      if (!call) return;
      if (copy)
        look(copy, (name) =>
          // Not the tracker's writing any more.
          call.handedOver && textOf(call.handedOver[name]) !== textOf(copy[name])
            ? clock.now
            : call.until,
        );
      if (!call.handedOver && !isQueued && (copy || copied === call)) waiting.push(call);
      copied = undefined;
    },
    handedOver(copy) {
      const members = copy ?? s;
      const read = copied;
      copied = undefined;
      if (swapped) {
        swapped.hit = Object.fromEntries(Object.keys(s).map((name) => [name, peek(s, name)]));
        return swapped.call;
      }
      const direct = running ?? waiting.find((call) => call === read);
      const call = (copy && closest(running ? [running, ...waiting] : waiting, members)) ?? direct;
      if (!call)
        return {
          ...createCall(),
          until: clock.now++,
          members,
          isPast: !!copy,
          isGuess: true,
          handedOver: members,
        };
      // Those before it would have gone first.
      waiting = waiting.slice(waiting.indexOf(call) + 1);
      if (call === direct) {
        call.handedOver = members;
        waiting = [];
      }
      return call;
    },
    watchSent(name, call, value) {
      // What the page holds there may be out of sight.
      if (!swapped || !isBeforeTelltale(name) || !swappedNames.includes(name))
        variables.watch(name, call.until, value);
    },
    confirmed() {
      forEach(s, (of, name) => of.watch(name));
      forgetReads();
    },
    isBusy: () => !!(running || turns[0]),
    asOwn(act) {
      isOwn = true;
      try {
        act();
      } finally {
        isOwn = false;
      }
    },
  };
}
