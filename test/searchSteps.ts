import { type PatternReader, readPattern } from '../src/hits/pattern/readPattern';

type Next = (at: number) => boolean;
/** Tries all ways from one position on, until one fits together with what comes next. */
type Matcher = (at: number, next: Next) => boolean;

const isWord = (one: string | undefined) => /\w/.test(one ?? '');

/**
 * Searches a text, without regard to case, as the engines of browsers do at worst, and counts the characters that are looked at.
 *
 * @param most gives up after so many
 * @returns whether it is found; `undefined` when that is not known
 */
export function searchSteps(
  pattern: string,
  text: string,
  most = Number.POSITIVE_INFINITY,
): { found: boolean | undefined; steps: number } {
  let steps = 0;
  const tooMany = new Error('More than anybody waits for');
  const look = () => {
    if (++steps > most) throw tooMany;
  };
  let isBack = false;
  let captured = new Map<Matcher, string>();
  const inside = new Map<Matcher, readonly Matcher[]>();
  /** Remembers the groups in a matcher's parts. */
  const withGroups = (matcher: Matcher, parts: readonly Matcher[]) => {
    inside.set(
      matcher,
      parts.flatMap((part) => inside.get(part) ?? []),
    );
    return matcher;
  };
  /** What was captured on a way that leads nowhere is forgotten. */
  const or = (found: boolean, before: typeof captured) => {
    if (!found) captured = before;
    return found;
  };

  const reader: PatternReader<Matcher> = {
    character_: (characters) => (at, next) => {
      look();
      const one = text[isBack ? at - 1 : at];
      return one !== undefined && characters.has(one) && next(isBack ? at - 1 : at + 1);
    },
    edge_: (source) => (at, next) => {
      look();
      if (source === '^') return at === 0 && next(at);
      if (source === '$') return at === text.length && next(at);
      return (isWord(text[at - 1]) !== isWord(text[at])) === (source === '\\b') && next(at);
    },
    reference_: (groups) => (at, next) => {
      const [sought = ''] = groups.flatMap((group) => captured.get(group) ?? []);
      const end = isBack ? at - sought.length : at + sought.length;
      for (let place = 0; place < sought.length; place++) {
        look();
        const one = text[Math.min(at, end) + place];
        if (one?.toUpperCase() !== sought[place]?.toUpperCase()) return false;
      }
      return next(end);
    },
    sequence_: (parts) =>
      withGroups(
        (at, next) => parts.reduceRight<Next>((rest, part) => (from) => part(from, rest), next)(at),
        parts,
      ),
    choice_: (parts) => withGroups((at, next) => parts.some((part) => part(at, next)), parts),
    group_(part) {
      const group: Matcher = (at, next) =>
        part(at, (end) => {
          const before = captured;
          captured = new Map(before).set(group, text.slice(Math.min(at, end), Math.max(at, end)));
          return or(next(end), before);
        });
      inside.set(group, [group, ...(inside.get(part) ?? [])]);
      return group;
    },
    look_: (part, isBehind, isNegative) =>
      withGroups(
        (at, next) => {
          const before = [captured, isBack] as const;
          isBack = isBehind;
          const found = part(at, () => true);
          if (isNegative) [captured] = before;
          [, isBack] = before;
          return or(found !== isNegative && next(at), before[0]);
        },
        [part],
      ),
    repeat_(part, low, high, isLazy) {
      const round = (count: number, at: number, next: Next): boolean => {
        const again = () => {
          const before = captured;
          captured = new Map(before);
          for (const group of inside.get(part) ?? []) captured.delete(group);
          const goOn = (end: number) => (end !== at || count < low) && round(count + 1, end, next);
          return or(part(at, goOn), before);
        };
        if (count < low) return again();
        if (count === high) return next(at);
        return isLazy ? next(at) || again() : again() || next(at);
      };
      return withGroups((at, next) => round(0, at, next), [part]);
    },
  };

  const matches = readPattern(pattern, reader);
  try {
    for (let at = 0; at <= text.length; at++) {
      captured = new Map();
      if (matches(at, () => true)) return { found: true, steps };
    }
    return { found: false, steps };
  } catch (error) {
    if (error !== tooMany) throw error;
    return { found: undefined, steps };
  }
}
