import type { Program } from 'estree';
import { type Change, edited } from '../javascript/edits';
import { type Parsed, parseText, type SyntaxFault } from '../javascript/parse';
import { placeAt } from '../javascript/places';
import { type Message, message } from '../texts/message';
import type { ImportNote } from './importTypes';
import { hasTypeArguments, withoutType } from './typeScript';

export interface Mended {
  /** With as many lines as what was pasted. */
  text: string;
  parsed: Parsed<Program> | SyntaxFault;
  notes: readonly ImportNote[];
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
  let text = pasted;
  let furthest = -1;
  let parsed = parseText(text);
  for (let effort = 0; 'reason' in parsed && effort < EFFORT; effort += text.length + 1000) {
    const { offset } = parsed;
    const mend = offset >= furthest ? mendAt(text, parsed) : undefined;
    if (!mend) break;
    const { change, said } = mend;
    furthest = change.from;
    text = edited(text, { start: 0, end: text.length }, [change]);
    if (!notes.has(said.key)) {
      notes.set(said.key, { ...placeAt(text, change.from), weight: 'changed', message: said });
    }
    parsed = parseText(text);
  }
  if (!('reason' in parsed) && notes.has('importer.mended.types') && hasTypeArguments(pasted)) {
    const offset = pasted.search(/[\w$]<[A-Za-z][\w$.,\s[\]|]*>\(/) + 1;
    return { text: pasted, parsed: { offset, reason: 'Unexpected token' }, notes: [] };
  }
  return 'reason' in parsed
    ? { text, parsed, notes: [] }
    : { text, parsed, notes: [...notes.values()] };
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
