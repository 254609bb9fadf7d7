import { type Comment, type Options, type Program, parse } from 'acorn';
import { reasonOf, wordAt } from '../lint/rules/syntaxReason';
import { message } from '../texts/text';
import type { ImportProblem } from './importTypes';
import { placeIn } from './placeIn';

export interface ParsedPaste {
  /** As long as what was pasted: what is no JavaScript was blanked. */
  text: string;
  program: Program;
  comments: readonly Comment[];
}

/** Code stands in tags as a `return` or an `await` of some function, or is a module. */
const WAYS: readonly Partial<Options>[] = [
  { sourceType: 'script' },
  { sourceType: 'script', allowAwaitOutsideFunction: true },
  { sourceType: 'module', allowAwaitOutsideFunction: true },
];

/** Parses what was pasted: JavaScript, or HTML with scripts in it. */
export function parsePaste(text: string): ParsedPaste | ImportProblem {
  const parsed = parseAny(text);
  if ('program' in parsed || !/<script[\s>]/i.test(text)) return parsed;
  return parseAny(scriptsOf(text));
}

function parseAny(text: string): ParsedPaste | ImportProblem {
  let furthest = -1;
  let reason = '';
  for (const way of WAYS) {
    const comments: Comment[] = [];
    try {
      const program = parse(text, {
        ecmaVersion: 'latest',
        allowReturnOutsideFunction: true,
        allowHashBang: true,
        onComment: comments,
        ...way,
      });
      return { text, program, comments };
    } catch (error) {
      if (isTooDeep(error)) return { line: 1, column: 1, message: message('import.deep') };
      if (!isParseError(error)) throw error;
      if (error.pos > furthest) {
        furthest = error.pos;
        reason = error.message.replace(/ \(\d+:\d+\)$/, '');
      }
    }
  }
  const word = wordAt(text, furthest);
  return {
    ...placeIn(text, furthest),
    message: word === '' ? message('syntax.endsEarly') : reasonOf(reason, word),
  };
}

/** The text with all but its scripts blanked, so that lines and columns stay. */
function scriptsOf(html: string): string {
  const script = /<script((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/script\s*>/gi;
  let code = '';
  for (const { 1: attributes = '', 2: content = '', index } of html.matchAll(script)) {
    if (!isJavaScript(attributes)) continue;
    const endOfTag = index + '<script'.length + attributes.length;
    // A semicolon ends what the script before has left open.
    code += `${blank(html.slice(code.length, endOfTag))};${content}`;
  }
  return code + blank(html.slice(code.length));
}

function isJavaScript(attributes: string): boolean {
  const [, type] = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes) ?? [];
  return type === undefined || /^$|javascript|ecmascript|^module$/i.test(type);
}

const blank = (text: string) => text.replace(/[^\r\n\u2028\u2029]/g, ' ');

/** Code nested thousands deep is more than the stack takes: newer parsers say so, older ones overflow. */
function isTooDeep(error: unknown): boolean {
  return (
    error instanceof RangeError || (error instanceof SyntaxError && /stack/.test(error.message))
  );
}

function isParseError(error: unknown): error is SyntaxError & { pos: number } {
  return error instanceof SyntaxError && 'pos' in error && typeof error.pos === 'number';
}
