type Characters = ReadonlySet<string>;

/** A part of a pattern, as far as the time of a search depends on it. */
interface Part {
  /** What it may begin with, and all that it may hold. */
  first: Characters;
  all: Characters;
  canBeEmpty: boolean;
  isOneCharacter: boolean;
  /** It fits in one way only, and where it ends is plain: repeated, it never has to be tried again. */
  isPlain: boolean;
  /** How many lengths are possible; more than `FEW` for open repeats. */
  lengths: number;
  /** Open repeats inside whose end is not plain: each has to be tried at every place. */
  loose: number;
  /** Open repeats inside whose end is plain. */
  hasRun: boolean;
  /** Ways that short optional parts leave open. */
  ways: number;
  /** The parts of a group without alternatives. */
  body: readonly Part[];
}

/** The characters that patterns tell apart, and one for all others. */
const ALPHABET = `${String.fromCharCode(...Array(256).keys())}\u4e00`.split('');
/** Lengths that are tried without being counted as open. */
const FEW = 10;
const MOST_WAYS = 64;
/** Characters that are searched in a tenth of a second at worst, by how often each place has to be tried against the others. */
const LIMITS = [Number.POSITIVE_INFINITY, 5000, 500, 150];

const TOKEN =
  /\\(?:k<[^>]*>|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[\s\S]/gi;

const NOTHING: Part = {
  first: new Set(),
  all: new Set(),
  canBeEmpty: true,
  isOneCharacter: false,
  isPlain: true,
  lengths: 1,
  loose: 0,
  hasRun: false,
  ways: 1,
  body: [],
};

const share = (a: Characters, b: Characters) => [...a].some((one) => b.has(one));
const join = (parts: readonly Part[], key: 'first' | 'all'): Characters =>
  new Set(parts.flatMap((part) => [...part[key]]));

/**
 * How many characters a regular expression can be tried on without holding up the page; `invalid` where it is none, `slow` where
 * even a short text may take for ever. It errs on the side of `slow`: a repeat inside a repeat is taken only where a
 * character shows where each round ends, as in `(-[a-z]+)*`.
 */
export function checkPattern(pattern: string): number | 'invalid' | 'slow' {
  try {
    new RegExp(pattern);
  } catch {
    return 'invalid';
  }
  const { loose, hasRun, ways } = weigh(pattern);
  const isAnchored = /^\^[^|]*$/.test(pattern);
  const limit = LIMITS[Math.max(0, loose + +hasRun - +isAnchored)];
  return ways > MOST_WAYS || limit === undefined ? 'slow' : limit;
}

/** Reads a valid pattern, part by part. */
function weigh(pattern: string): Part {
  const tokens = pattern.match(TOKEN) || [];
  let at = 0;

  function readAlternatives(isTop: boolean): Part {
    const found = [readSequence(isTop)];
    while (tokens[at] === '|') {
      at++;
      found.push(readSequence(isTop));
    }
    return found.length > 1 ? either(found) : (found[0] as Part);
  }

  function readSequence(isTop: boolean): Part {
    const parts: Part[] = [];
    while (at < tokens.length && !/^[|)]$/.test(tokens[at] as string)) parts.push(readRepeated());
    return inOrder(parts, isTop);
  }

  function readRepeated(): Part {
    const part = readAtom();
    const token = tokens[at] || '';
    const [, low = '', comma, high] = /^\{(\d+)(,?)(\d*)\}/.exec(token) || [];
    if (low) {
      at++;
      return repeated(part, +low, comma ? +(high || Number.POSITIVE_INFINITY) : +low);
    }
    if (!/^[*+?]\??$/.test(token)) return part;
    at++;
    return repeated(part, +(token[0] === '+'), token[0] === '?' ? 1 : Number.POSITIVE_INFINITY);
  }

  function readAtom(): Part {
    const token = tokens[at++] as string;
    if (token[0] === '(') {
      const inside = readAlternatives(false);
      at++;
      // What looks ahead or behind takes no room.
      return /^\(\?<?[=!]/.test(token)
        ? Object.assign({}, inside, { first: NOTHING.first, all: NOTHING.all, canBeEmpty: true })
        : inside;
    }
    if (/^(?:[$^]|\\b)$/i.test(token)) return NOTHING;
    // What a back reference stands for shows only while searching.
    if (/^\\[k1-9]/.test(token)) {
      const all = charactersOf('[\\s\\S]');
      return Object.assign({}, NOTHING, { first: all, all, isPlain: false });
    }
    const all = charactersOf(token);
    return Object.assign({}, NOTHING, { first: all, all, canBeEmpty: false, isOneCharacter: true });
  }

  return readAlternatives(true);
}

function charactersOf(source: string): Characters {
  const matcher = new RegExp(`^(?:${source})$`, 'i');
  return new Set(ALPHABET.filter((one) => matcher.test(one)));
}

/** One of them. It is plain where the first character tells which one. */
function either(parts: readonly Part[]): Part {
  const first = join(parts, 'first');
  return {
    first,
    all: join(parts, 'all'),
    canBeEmpty: parts.some((part) => part.canBeEmpty),
    isOneCharacter: false,
    isPlain:
      parts.every((part) => part.isPlain && !part.canBeEmpty) &&
      parts.reduce((size, part) => size + part.first.size, 0) === first.size,
    lengths: 1,
    loose: Math.max(...parts.map(({ loose }) => loose)),
    hasRun: parts.some(({ hasRun }) => hasRun),
    ways: Math.max(...parts.map(({ ways }) => ways)),
    body: [],
  };
}

/** One after the other. At the end of the whole pattern, an open repeat needs no end. */
function inOrder(parts: readonly Part[], isTop: boolean): Part {
  const whole = Object.assign({}, NOTHING, {
    all: join(parts, 'all'),
    isPlain: parts.every(({ isPlain }) => isPlain),
    body: parts,
  });
  for (const part of [...parts].reverse()) {
    whole.loose += part.loose;
    whole.hasRun = whole.hasRun || part.hasRun;
    whole.ways *= part.ways;
    if (part.lengths > 1) {
      const isLoose = share(part.all, whole.first) || (whole.canBeEmpty && !isTop);
      if (part.lengths <= FEW) whole.ways *= isLoose ? part.lengths : 1;
      else if (isLoose) whole.loose++;
      else whole.hasRun = true;
    }
    whole.first = part.canBeEmpty ? new Set([...part.first, ...whole.first]) : part.first;
    whole.canBeEmpty = whole.canBeEmpty && part.canBeEmpty;
  }
  return whole;
}

function repeated(part: Part, low: number, high: number): Part {
  const isSafe = high < 2 || part.isOneCharacter || part.isPlain || isDelimited(part.body);
  return Object.assign({}, part, {
    canBeEmpty: part.canBeEmpty || !low,
    isOneCharacter: part.isOneCharacter && high === 1 && low === 1,
    isPlain: part.isPlain && low === high,
    lengths: high - low + 1,
    ways: isSafe ? part.ways : Number.POSITIVE_INFINITY,
  });
}

/** One character, and one open repeat of others before or after it. */
function isDelimited(body: readonly Part[]): boolean {
  const parts = body.filter(({ all }) => all.size);
  const open = parts.filter(({ isPlain }) => !isPlain);
  return [parts[0], parts[parts.length - 1]].some(
    (end) =>
      end &&
      end.isOneCharacter &&
      open.length === 1 &&
      !(open[0] as Part).body.length &&
      !share(
        end.all,
        join(
          parts.filter((part) => part !== end),
          'all',
        ),
      ),
  );
}
