import type { Program } from 'estree';
import type { Parsed, SyntaxFault } from '../javascript/parse';
import { reasonOf, wordAt } from '../lint/syntax/syntaxReason';
import { type Message, message } from '../texts/message';
import { withoutFences } from './fences';
import { hiddenInHtml, scriptsOf } from './html';
import type { ImportNote, ImportProblem } from './importTypes';
import { type Mended, parseMended } from './mendPaste';
import { isTypeScript } from './typeScript';

export interface ParsedPaste {
  parsed: Parsed<Program>;
  /** Of what is not read. */
  problems: readonly ImportProblem[];
  mended: readonly ImportNote[];
}

/** Parses what was pasted: JavaScript, or HTML with scripts in it, whose other parts are blanked. */
export function parsePaste(pasted: string): ParsedPaste | ImportProblem {
  const { text, notes } = withoutFences(pasted);
  const plain = parseMended(text);
  if (!('reason' in plain.parsed)) return answer(plain, []);
  const hidden = hiddenInHtml(text);
  const isHtml = /<script[\s>]/i.test(text) || (/^\s*<[a-z!]/i.test(text) && hidden.length > 0);
  if (!isHtml) return problemOf(plain, plain.parsed);
  const scripts = parseMended(scriptsOf(text));
  return answer(scripts, hidden);

  function answer(mended: Mended, problems: readonly ImportProblem[]) {
    const { parsed } = mended;
    if ('reason' in parsed) return problemOf(mended, parsed);
    return { parsed, problems, mended: [...notes, ...mended.notes] };
  }
}

function problemOf({ text, unfinished, placeOf }: Mended, fault: SyntaxFault): ImportProblem {
  const said = unfinished ?? foreign(text, fault) ?? plain(text, fault);
  return { ...placeOf(fault.offset), message: said };
}

function plain(text: string, { offset, reason }: SyntaxFault): Message {
  return reason === undefined
    ? message('lint.syntax.endsEarly')
    : reasonOf(reason, wordAt(text, offset));
}

/** What is no JavaScript, but something that is written among it. */
function foreign(text: string, { offset }: SyntaxFault): Message | undefined {
  const rest = text.slice(offset, offset + 40);
  const before = text.slice(Math.max(0, offset - 40), offset);
  const around = before.slice(-3) + rest.slice(0, 3);
  if (/<%|%>|<\?|\?>|\{\{|\}\}|\{%|%\}/.test(around)) return message('importer.foreign.server');
  if (/&(?:amp|lt|gt|quot|apos|#\d+);?/.test(before.slice(-6) + rest)) {
    return message('importer.foreign.entities');
  }
  if (isTypeScript(text, offset)) return message('importer.foreign.types');
  const isElement = /^<[A-Za-z>]/.test(rest) && /(?:[(=?:,&|>;{[]|return)\s*$/.test(before);
  return isElement ? message('importer.foreign.jsx') : undefined;
}
