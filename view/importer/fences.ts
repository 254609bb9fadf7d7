import { parseText } from '../javascript/parse';
import { placeAt } from '../javascript/places';
import { message } from '../texts/message';
import type { ImportNote } from './importTypes';

const FENCE = /^[\ufeff \t]*(?:>[ \t]*)*(?:`{3,}|~{3,})[^`\r\n]*$/gm;
/** What stands in front of each line of a quotation. */
const QUOTED = /^(?:[ \t]*>)+/gm;

/** Without the marks that Markdown puts around code, and without what stands outside of them where that is no code. */
export function withoutFences(text: string): { text: string; notes: readonly ImportNote[] } {
  const fences = [...text.matchAll(FENCE)];
  const [first] = fences;
  const isFirst = first && text.slice(0, first.index).trim() === '';
  // A fence can be read as templates, one behind the other: `` `js…` ``.
  if (!first || !(isFirst || 'reason' in parseText(text))) return { text, notes: [] };
  const note = { ...placeAt(text, first.index), weight: 'changed' } as const;
  let all = text;
  for (const { 0: fence, index } of fences) {
    all = all.slice(0, index) + blank(fence) + all.slice(index + fence.length);
  }
  if (first[0].includes('>')) all = all.replace(QUOTED, blank);
  if (!('reason' in parseText(all))) {
    return { text: all, notes: [{ ...note, message: message('importer.mended.fence') }] };
  }
  let inside = '';
  const ends = [...fences.map(({ index }) => index), all.length];
  for (const [number, end] of ends.entries()) {
    const part = all.slice(inside.length, end);
    inside += number % 2 === 1 ? part : blank(part);
  }
  const isAlone = inside.trim() === all.trim();
  const said = message(isAlone ? 'importer.mended.fence' : 'importer.mended.fence.around');
  return { text: inside, notes: [{ ...note, message: said }] };
}

/** Spaces in the place of the text, so that lines and columns stay. */
export const blank = (text: string) => text.replace(/[^\r\n\u2028\u2029]/g, ' ');
