import type { Program } from 'estree';
import { type Parsed, parseText, type SyntaxFault } from '../javascript/parse';
import { placeAt } from '../javascript/places';
import { reasonOf, wordAt } from '../lint/rules/syntaxReason';
import { message } from '../texts/text';
import type { ImportProblem } from './importTypes';

/** Parses what was pasted: JavaScript, or HTML with scripts in it, whose other parts are blanked. */
export function parsePaste(text: string): Parsed<Program> | ImportProblem {
  const parsed = parseText(text);
  if ('program' in parsed) return parsed;
  if (!/<script[\s>]/i.test(text)) return problemOf(text, parsed);
  const scripts = parseText(scriptsOf(text));
  return 'program' in scripts ? scripts : problemOf(text, scripts);
}

function problemOf(text: string, { offset, reason }: SyntaxFault): ImportProblem {
  const said =
    reason === undefined ? message('syntax.endsEarly') : reasonOf(reason, wordAt(text, offset));
  return { ...placeAt(text, offset), message: said };
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
