import type { Program } from 'estree';
import { type Change, edited } from '../javascript/edits';
import { type Parsed, parseText, type SyntaxFault } from '../javascript/parse';
import { type Place, placeAt } from '../javascript/places';
import { type Message, message } from '../texts/message';
import type { ImportNote } from './importTypes';
import { endOfMixed, straightQuote, typographicStrings } from './quotes';
import { hasTypeArguments, typeArgumentsIn, withoutType } from './typeScript';

export interface Mended {
  /** With as many lines as what was pasted. */
  text: string;
  parsed: Parsed<Program> | SyntaxFault;
  notes: readonly ImportNote[];
  /** What to say where there was more to put right than can be. */
  unfinished: Message | undefined;
  /** Where a place of the text stood in what was pasted. */
  placeOf(offset: number): Place;
}

interface Mend {
  /** In the order of the text. */
  changes: readonly Change[];
  said: Message;
}

/** In characters: each repair is a further reading. */
const EFFORT = 20_000_000;

/** Parses code, and puts right what surely came in on the way: by a word processor, by XHTML, or as TypeScript's types. */
export function parseMended(pasted: string): Mended {
  const notes = new Map<string, ImportNote>();
  const changes: Change[] = [];
  let text = pasted;
  let furthest = -1;
  let parsed = parseText(text);
  let unfinished: Message | undefined;
  for (let effort = 0; 'reason' in parsed; effort += text.length + 1000) {
    const mend = mendAt(text, parsed);
    const from = mend?.changes[0]?.from ?? -1;
    if (!mend || from < furthest) break;
    if (effort >= EFFORT) {
      const isTyped = mend.said.key === 'importer.mended.types';
      unfinished = message(isTyped ? 'importer.foreign.types' : 'importer.tooLong');
      break;
    }
    furthest = from;
    apply(mend);
  }
  if (!('reason' in parsed)) {
    const said = message('importer.mended.types');
    apply({ changes: typeArgumentsIn(parsed), said });
    if (!('reason' in parsed) && notes.has(said.key) && hasTypeArguments(text)) {
      const offset = text.search(/[\w$]<[A-Za-z][\w$.,\s[\]|]*>\(/) + 1;
      parsed = { offset, reason: 'Unexpected token' };
    }
  }
  const isRead = !('reason' in parsed);
  return { text, parsed, unfinished, notes: isRead ? [...notes.values()] : [], placeOf };

  function apply({ changes: more, said }: Mend): void {
    const [first] = more;
    if (!first) return;
    if (!notes.has(said.key)) {
      notes.set(said.key, { ...placeOf(first.from), weight: 'changed', message: said });
    }
    text = edited(text, { start: 0, end: text.length }, more);
    // The last one first: each counts in the text as those before it have left it.
    changes.push(...[...more].reverse());
    parsed = parseText(text);
  }

  function placeOf(offset: number): Place {
    const before = changes.reduceRight((at, { from, to, insert }) => {
      if (at < from) return at;
      const end = from + insert.length;
      return at >= end ? at + to - end : from;
    }, offset);
    return placeAt(pasted, before);
  }
}

function mendAt(text: string, { offset, reason }: SyntaxFault): Mend | undefined {
  const rest = text.slice(offset);
  const replace = (length: number, insert: string, said: Message): Mend => ({
    changes: [{ from: offset, to: offset + length, insert }],
    said,
  });
  const quote = straightQuote(rest);
  if (quote !== undefined) {
    const said = message('importer.mended.quotes');
    const strings = typographicStrings(text);
    return strings.some(({ from }) => from === offset)
      ? { changes: strings, said }
      : replace(1, quote, said);
  }
  if (/^Unterminated string/.test(reason ?? '')) {
    const straight = rest[0] ?? '"';
    const end = endOfMixed(rest, straight);
    if (end < 0 || /[\r\n]/.test(rest[end] ?? '')) return undefined;
    const said = message('importer.mended.quotes');
    const change = { from: offset + end, to: offset + end + 1, insert: straight };
    return { changes: [change], said };
  }
  const [unseen] = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]+/.exec(rest) ?? [];
  if (unseen) {
    // A word with one in it is one word.
    const isInWord =
      /[\w$]/.test(text.charAt(offset - 1)) && /^[\w$]/.test(rest.slice(unseen.length));
    const spaces = isInWord ? '' : ' '.repeat(unseen.length);
    return replace(unseen.length, spaces, message('importer.mended.invisible'));
  }
  const [cdata] = /^(?:<!\[CDATA\[|\]\]>)/.exec(rest) ?? [];
  if (cdata)
    return replace(cdata.length, ' '.repeat(cdata.length), message('importer.mended.cdata'));
  const type = withoutType(text, offset);
  return type && { changes: [type], said: message('importer.mended.types') };
}
