import { type Cost, type First, join, type Part, share } from './part';
import { type PatternReader, readPattern } from './readPattern';
import {
  bound,
  EACH,
  highest,
  less,
  NEVER_ENDS,
  NONE,
  ONCE,
  type Steps,
  sum,
  times,
  total,
} from './steps';

/** So many lengths are counted; more are as many as the text has positions. */
const FEW = 10;
const MANY = 1000;
/** Positions that are looked at behind stand in no order with those before: so many orders of four there can be. */
const ORDERS = 6;

const SIMPLE: Cost = [ONCE, ONCE, ONCE, NONE];
const IMPOSSIBLE: Cost = [NONE, NONE, NONE, NONE];
const HOPELESS: Cost = [NEVER_ENDS, NEVER_ENDS, NEVER_ENDS, NONE];

const NOTHING: Part = {
  first_: new Set(),
  canBeEmpty_: true,
  quick_: 0,
  lead_: [],
  isAllLead_: true,
  longest_: 0,
  isAnchored_: false,
  cost_: () => SIMPLE,
};

const make = (...more: Partial<Part>[]): Part => Object.assign({}, NOTHING, ...more);

/** One after the other. */
const chain = (one: Part, rest: Part): Part =>
  make({
    first_: one.canBeEmpty_ ? join(one.first_, rest.first_) : one.first_,
    canBeEmpty_: one.canBeEmpty_ && rest.canBeEmpty_,
    quick_: one.quick_ + (one.canBeEmpty_ ? rest.quick_ : 0),
    lead_: one.isAllLead_ ? one.lead_.concat(rest.lead_) : one.lead_,
    isAllLead_: one.isAllLead_ && rest.isAllLead_,
    longest_: one.longest_ + rest.longest_,
    isAnchored_: one.isAnchored_,
  });

function costInOrder(parts: readonly Part[], next: First, isLast: boolean): Cost {
  let [work, ends, open, once] = [NONE, NONE, ONCE, NONE];
  let rest = NOTHING;
  let isEnd = isLast;
  for (let part of parts.slice().reverse()) {
    // When a search comes to a repeat at its end, any length of it will do.
    if (isEnd && part.needed_) {
      once = sum(once, part.cost_(NOTHING.first_, false)[0]);
      part = part.needed_;
    }
    const [ownWork, ownEnds, ownOpen, ownOnce] = part.cost_(
      rest.canBeEmpty_ ? join(rest.first_, next) : rest.first_,
      isEnd,
    );
    isEnd = isEnd && part === NOTHING;
    work = sum(ownWork, times(less(ownEnds, ownOpen), [rest.quick_]), times(ownOpen, work));
    ends = sum(times(ownOpen, ends), rest.canBeEmpty_ ? ownEnds : NONE);
    open = bound(times(ownOpen, open));
    once = sum(ownOnce, once);
    rest = chain(part, rest);
  }
  return [open === NEVER_ENDS ? open : work, ends, open, once];
}

type Option = readonly [part: Part, cost: Cost];

/** What the worst of the alternatives cost that can fit at one place. Two that need different characters there never fit both. */
function worstOf(options: readonly Option[], place: number): Cost {
  if (options.length < 2) return options[0] ? options[0][1] : IMPOSSIBLE;
  let groups: { first_: First; members_: Option[] }[] = [];
  const through: Cost[] = [];
  for (const option of options) {
    const [{ lead_ }, cost] = option;
    const first = lead_[place];
    if (first) {
      const [home, ...others] = groups.filter(({ first_ }) => share(first_, first));
      if (!home) groups.push({ first_: first, members_: [option] });
      else {
        home.members_.push(option, ...others.flatMap(({ members_ }) => members_));
        if (home.first_ !== first)
          home.first_ = join(home.first_, first, ...others.map(({ first_ }) => first_));
        groups = groups.filter((group) => !others.includes(group));
      }
    } else through.push(cost);
  }
  const worst = groups.map(({ members_ }) => worstOf(members_, place + 1));
  return SIMPLE.map((_, index) =>
    sum(
      highest(...worst.map((cost) => cost[index] as Steps)),
      ...through.map((cost) => cost[index] as Steps),
    ),
  ) as unknown as Cost;
}

function costOfOne(parts: readonly Part[], next: First, isLast: boolean): Cost {
  const [work, ends, open, once] = worstOf(
    parts.map((part) => [part, part.cost_(next, isLast)]),
    0,
  );
  const inVain = total(parts.map(({ quick_, lead_ }) => quick_ + lead_.length));
  return [sum(work, [inVain]), ends, bound(open), once];
}

function costOfRounds(part: Part, low: number, high: number, next: First): Cost {
  const [oneWork, oneEnds, oneOpen] = part.cost_(join(part.first_, next), false);
  const round = sum(oneWork, times(less(oneEnds, oneOpen), [part.quick_]));
  // Where another round could not begin, the last one has ended.
  const isPlain = low === high || !share(part.first_, next);
  if (oneOpen.length < 2 && (oneOpen[0] as number) < 2) {
    const lengths = high - low < FEW ? [high - low + 1] : EACH;
    const rounds = high < MANY ? [high] : sum(EACH, [part.canBeEmpty_ ? low : 0]);
    return [
      sum(ONCE, times(rounds, round)),
      sum(ONCE, times(lengths, oneEnds)),
      isPlain ? ONCE : lengths,
      NONE,
    ];
  }
  let [work, ends, open] = SIMPLE;
  let all = low ? NONE : ONCE;
  for (let count = 1; count <= high; count++) {
    work = sum(work, times(open, round));
    ends = sum(ends, times(open, oneEnds));
    open = bound(times(open, oneOpen));
    if (count >= low) all = isPlain ? open : bound(sum(all, open));
    if (open === NEVER_ENDS) return HOPELESS;
  }
  return [work, ends, all, NONE];
}

const repeat = (part: Part, low: number, high: number): Part =>
  high
    ? make(part, {
        canBeEmpty_: !low || part.canBeEmpty_,
        lead_: low ? part.lead_ : [],
        isAllLead_: false,
        longest_: part.longest_ && part.longest_ * high,
        isAnchored_: false,
        needed_: low < high ? repeat(part, low, low) : undefined,
        cost_: (next) => costOfRounds(part, low, high, next),
      })
    : NOTHING;

const READER: PatternReader<Part> = {
  character_: (characters) =>
    make({
      first_: characters,
      canBeEmpty_: false,
      quick_: 1,
      lead_: [characters],
      longest_: 1,
    }),
  edge_: (source) => make({ quick_: 1, isAnchored_: source === '^' }),
  reference_: (groups) =>
    make({
      first_: undefined,
      isAllLead_: false,
      longest_: Number.POSITIVE_INFINITY,
      cost_() {
        const longest = Math.max(...groups.map(({ longest_ }) => longest_));
        // What it repeats may be as long as the text.
        return [groups[0] && longest < MANY ? [longest + 4] : [4, 1], ONCE, ONCE, NONE];
      },
    }),
  sequence_: (parts) =>
    make(
      parts.reduceRight((rest, part) => chain(part, rest), NOTHING),
      {
        cost_: (next, isLast) => costInOrder(parts, next, isLast),
      },
    ),
  choice_: (parts) =>
    make({
      first_: join(...parts.map(({ first_ }) => first_)),
      canBeEmpty_: parts.some(({ canBeEmpty_ }) => canBeEmpty_),
      quick_: total(parts.map(({ quick_ }) => quick_)),
      isAllLead_: false,
      longest_: Math.max(...parts.map(({ longest_ }) => longest_)),
      isAnchored_: parts.every(({ isAnchored_ }) => isAnchored_),
      cost_: (next, isLast) => costOfOne(parts, next, isLast),
    }),
  group_: (part) =>
    make(part, {
      quick_: part.quick_ + 2,
      cost_(next, isLast) {
        const [work, ...more] = part.cost_(next, isLast);
        return [sum(work, [2]), ...more];
      },
    }),
  look_(part, isBehind, isNegative) {
    // What comes next makes no difference. It may be asked for at each level of others.
    let known: Cost | undefined;
    const look = (): Cost => {
      const [work, , , once] = part.cost_(NOTHING.first_, true);
      const all = sum(ONCE, work, once);
      return [isBehind && all.length > 1 ? times([ORDERS], all) : all, ONCE, ONCE, NONE];
    };
    return make({
      first_: isBehind
        ? part.longest_ > 1
          ? undefined
          : NOTHING.first_
        : isNegative || !part.canBeEmpty_
          ? part.first_
          : undefined,
      canBeEmpty_: isBehind || isNegative || part.canBeEmpty_,
      quick_: part.quick_ + 1,
      cost_() {
        known = known || look();
        return known;
      },
    });
  },
  repeat_: repeat,
};

/** How many steps a search with a pattern takes at most. It errs on the side of more. */
export function weighPattern(pattern: string): Steps {
  const whole = readPattern(pattern, READER);
  const [work, , , once] = whole.cost_(NOTHING.first_, true);
  return whole.isAnchored_
    ? sum(work, once, times(EACH, [whole.quick_]))
    : sum(times(EACH, work), once);
}
