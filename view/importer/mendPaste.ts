import type { Program } from 'estree';
import { type Change, edited } from '../javascript/edits';
import { type Parsed, parseText, type SyntaxFault } from '../javascript/parse';
import { type Place, placeAt } from '../javascript/places';
import { type Message, message } from '../texts/message';
import type { ImportNote } from './importTypes';
import { hasTypeArguments, typeArgumentsIn, withoutType } from './typeScript';

export interface Mended {
  /** With as many lines as what was pasted. */
  text: string;
  parsed: Parsed<Program> | SyntaxFault;
  notes: readonly ImportNote[];
  /** Where a place of the text stood in what was pasted. */
  placeOf(offset: number): Place;
}

interface Mend {
  change: Change;
  said: Message;
}

/** In characters: each repair is a further reading. */
const EFFORT = 20_000_000;
const PAIR = /^[“”„‟]([^“”„‟"\\\r\n]*)[“”„‟]|^[‘’‚‛]([^‘’‚‛'\\\r\n]*)[‘’‚‛]/;

/** Parses code, and puts right what surely came in on the way: by a word processor, by XHTML, or as TypeScript's types. */
export function parseMended(pasted: string): Mended {
  const notes = new Map<string, ImportNote>();
  const changes: Change[] = [];
  let text = pasted;
  let furthest = -1;
  let parsed = parseText(text);
  for (let effort = 0; 'reason' in parsed && effort < EFFORT; effort += text.length + 1000) {
    const { offset } = parsed;
    const mend = offset >= furthest ? mendAt(text, parsed) : undefined;
    if (!mend) break;
    furthest = mend.change.from;
    apply(mend);
  }
  if (!('reason' in parsed)) {
    const change = typeArgumentsIn(parsed);
    for (const each of change.reverse()) {
      apply({ change: each, said: message('importer.mended.types') });
    }
  }
  if (!('reason' in parsed) && notes.has('importer.mended.types') && hasTypeArguments(text)) {
    const offset = text.search(/[\w$]<[A-Za-z][\w$.,\s[\]|]*>\(/) + 1;
    parsed = { offset, reason: 'Unexpected token' };
  }
  return { text, parsed, notes: 'reason' in parsed ? [] : [...notes.values()], placeOf };

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
  const [whole, double, single] = PAIR.exec(rest) ?? [];
  if (whole) {
    const code = double === undefined ? `'${single}'` : `"${double}"`;
    return replace(whole.length, code, message('importer.mended.quotes'));
  }
  if (/^Unterminated string/.test(reason ?? '')) {
    const quote = rest[0] ?? '"';
    const end = rest.search(quote === '"' ? /[“”„‟\r\n]/ : /[‘’‚‛\r\n]/);
    if (end < 0 || /[\r\n]/.test(rest[end] ?? '')) return undefined;
    const said = message('importer.mended.quotes');
    return { change: { from: offset + end, to: offset + end + 1, insert: quote }, said };
  }
  const [quote] = /^[“”„‟‘’‚‛]/.exec(rest) ?? [];
  if (quote) {
    return replace(1, /[“”„‟]/.test(quote) ? '"' : "'", message('importer.mended.quotes'));
  }
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
