import type { Program } from 'estree';
import { type Change, edited } from '../javascript/edits';
import { type Parsed, parseText, type SyntaxFault } from '../javascript/parse';
import { type Place, placeAt } from '../javascript/places';
import { type Message, message } from '../texts/message';
import type { ImportNote } from './importTypes';
import { straightened } from './quotes';
import { typeArgumentsIn, withoutType } from './typeScript';

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
  change: Change;
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
    const from = mend?.change.from ?? -1;
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
    for (const change of typeArgumentsIn(parsed).reverse()) {
      apply({ change, said: message('importer.mended.types') });
    }
  }
  const isRead = !('reason' in parsed);
  return { text, parsed, unfinished, notes: isRead ? [...notes.values()] : [], placeOf };

  function apply({ change, said }: Mend): void {
    if (!notes.has(said.key)) {
      notes.set(said.key, { ...placeOf(change.from), weight: 'changed', message: said });
    }
    text = edited(text, { start: 0, end: text.length }, [change]);
    changes.push(change);
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
    change: { from: offset, to: offset + length, insert },
    said,
  });
  const quotes = straightened(text, offset, /^Unterminated string/.test(reason ?? ''));
  if (quotes) return { change: quotes, said: message('importer.mended.quotes') };
  const [unseen] = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]+/.exec(rest) ?? [];
  if (unseen) {
    return replace(unseen.length, ' '.repeat(unseen.length), message('importer.mended.invisible'));
  }
  const [cdata] = /^(?:<!\[CDATA\[|\]\]>)/.exec(rest) ?? [];
  if (cdata)
    return replace(cdata.length, ' '.repeat(cdata.length), message('importer.mended.cdata'));
  const type = withoutType(text, offset);
  return type && { change: type, said: message('importer.mended.types') };
}
