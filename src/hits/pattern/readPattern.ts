export type Characters = ReadonlySet<string>;

/** Makes something of a pattern, part by part. Members that end in "_" get short names in what ships. */
export interface PatternReader<Part> {
  character_(characters: Characters): Part;
  /** `^`, `$`, `\b` or `\B`; empty where it may be something else. */
  edge_(source: string): Part;
  /** @param groups those that it may repeat: known only when the whole pattern is read. */
  reference_(groups: readonly Part[]): Part;
  /** In the order in which a search comes to them: backwards inside of what looks behind. */
  sequence_(parts: readonly Part[]): Part;
  choice_(parts: readonly Part[]): Part;
  group_(part: Part): Part;
  look_(part: Part, isBehind: boolean, isNegative: boolean): Part;
  repeat_(part: Part, low: number, high: number, isLazy: boolean): Part;
}

const TOKEN =
  /\\(?:k<[^>]*>|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|[1-9]\d*|0[0-7]{0,2}|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[\s\S]/gi;

/** The first 256 characters, and one that stands for all that a pattern does not name. */
const COMMON = String.fromCharCode(...Array(256).keys(), 0x4e00);

/** Gives the characters that a token may stand for, whatever their case. */
function createCharacterReader(source: string): (token: string) => Characters {
  const decoded = source.replace(/\\u([\da-f]{4})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const alphabet = [...new Set((COMMON + source + decoded).split(''))];
  const alike = new Map<string, string[]>();
  for (const one of alphabet) {
    const upper = one.toUpperCase();
    alike.set(upper, [...(alike.get(upper) || []), one]);
  }
  const find = (token: string) => {
    // A group may say that a dot takes line ends too.
    if (token === '.') return alphabet;
    if (!token[1]) return alike.get(token.toUpperCase());
    const matcher = new RegExp(`^(?:${token})$`, 'i');
    return alphabet.filter((one) => matcher.test(one));
  };
  const known = new Map<string, Characters>();
  return (token) => {
    const characters = known.get(token) || new Set(find(token));
    known.set(token, characters);
    return characters;
  };
}

/** Reads a valid pattern. */
export function readPattern<Part>(source: string, reader: PatternReader<Part>): Part {
  const tokens = source.match(TOKEN) || [];
  const charactersOf = createCharacterReader(source);
  /** By number, and by name. */
  const groups: [name: string, group: Part][] = [];
  const references: [name: string, groups: Part[]][] = [];
  // A group may say that edges are those of lines.
  const hasLines = /\(\?[a-z]*m/.test(source);
  let opened = 0;
  let at = 0;

  function readChoice(isBehind: boolean): Part {
    const parts: Part[] = [];
    do parts.push(readSequence(isBehind));
    while (tokens[at++] === '|');
    return parts.length > 1 ? reader.choice_(parts) : (parts[0] as Part);
  }

  function readSequence(isBehind: boolean): Part {
    const parts: Part[] = [];
    while (at < tokens.length && !/^[|)]$/.test(tokens[at] as string))
      parts.push(readRepeat(isBehind));
    return reader.sequence_(isBehind ? parts.reverse() : parts);
  }

  function readRepeat(isBehind: boolean): Part {
    const part = readAtom(isBehind);
    const [token, sign, from, comma, to] =
      /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??$/.exec(tokens[at] || '') || [];
    if (!token) return part;
    at++;
    const low = sign ? +(sign === '+') : Number(from);
    const high =
      sign === '?' ? 1 : sign || (comma && !to) ? Number.POSITIVE_INFINITY : +(to || low);
    return reader.repeat_(part, low, high, /.\?$/.test(token));
  }

  function readAtom(isBehind: boolean): Part {
    const token = tokens[at++] as string;
    if (/^\(\?<?[=!]/.test(token)) {
      const looksBehind = token[2] === '<';
      return reader.look_(readChoice(looksBehind), looksBehind, token.endsWith('!'));
    }
    if (/^\((?!\?[^<])/.test(token)) {
      const number = `${++opened}`;
      const group = reader.group_(readChoice(isBehind));
      groups.push([number, group], [token.slice(3, -1), group]);
      return group;
    }
    if (token[0] === '(') return readChoice(isBehind);
    if (/^(?:[$^]|\\b)$/i.test(token)) return reader.edge_(hasLines ? '' : token);
    const characters = charactersOf(token);
    // What can't be read is like a reference, which may stand for anything.
    if (!/^\\(?:k<|[1-9])/.test(token) && (characters.size || token[0] === '['))
      return reader.character_(characters);
    const repeated: Part[] = [];
    references.push([token.replace(/^\\(?:k<)?|>$/g, ''), repeated]);
    return reader.reference_(repeated);
  }

  const pattern = readChoice(false);
  for (const [wanted, found] of references)
    for (const [name, group] of groups) if (name === wanted) found.push(group);
  return pattern;
}
