import { placeAt } from '../javascript/places';
import { message } from '../texts/message';
import { blank } from './fences';
import type { ImportProblem } from './importTypes';

const SCRIPT = /<script((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)(?:<\/script\s*>|$)/gi;
const COMMENT = /<!--[\s\S]*?-->/g;
const HIDDEN =
  /registerPostTrackCallback\s*\(|\bsendEvent\b(?:(?!<\/?script)[\s\S]){0,2000}?\)\s*\.\s*(?:then|catch|finally)\s*\(/g;

/** The text with all but its scripts blanked, so that lines and columns stay. A last script may lack its end. */
export function scriptsOf(html: string): string {
  let code = '';
  for (const { 1: attributes = '', 2: content = '', index } of html.matchAll(SCRIPT)) {
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

/** Registrations outside of the scripts: in attributes, and in scripts that no browser runs as they are. */
export function hiddenInHtml(html: string): ImportProblem[] {
  const scripts = scriptsOf(html);
  const rest = html
    .replace(COMMENT, blank)
    .replace(/[^\s]/g, (char, index: number) => (scripts[index] === char ? ' ' : char));
  return [...rest.matchAll(HIDDEN)].map(({ index }) => ({
    ...placeAt(html, index),
    message: message('importer.inHtml'),
  }));
}
