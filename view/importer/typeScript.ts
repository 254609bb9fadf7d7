import type { Program } from 'estree';
import type { Change } from '../javascript/edits';
import { nodesBelow } from '../javascript/nodes';
import type { Parsed } from '../javascript/parse';
import { isAnnotation } from './annotation';

const OPEN = '([{<';
const CLOSE = ')]}>';
const ASSERTION =
  /^(?:as|satisfies)\s+(?:(?:keyof|typeof|readonly)\s+)*(?:[\w$.]+(?:<[^<>()]*>)?(?:\[\])*)(?:\s*[|&]\s*[\w$.]+(?:<[^<>()]*>)?(?:\[\])*)*/;
const DECLARATION = /(?:export\s+)?(?:declare\s+)?(?:interface|type)\s+$|import\s+type\b[^;\n]*$/;
/** What only TypeScript has, at the place where the parser stumbles, and in front of it. */
const AFTER =
  /^(?:(?:as|satisfies|is|implements|keyof|readonly)\s+[\w$({["'`]|![.;,()[\]]|<[A-Za-z][\w$.,\s[\]|]*>\()/;
const BEFORE =
  /\bimport\s+type\b[^;\n]*$|\b(?:interface|type|declare|namespace|abstract|enum|public|private|protected|readonly|override|implements)\s+$/;
const ITSELF =
  /^(?:(?:enum|interface|namespace|declare|abstract|public|private|protected|readonly)\s+[\w$]|type\s+[\w${*]|this\s*:|@[A-Za-z]|<[A-Za-z]\w*(?:,|\s+extends\b))/;
/** The same, of what stands on both sides of the place. */
const AROUND = [
  [/[\w$]<[\w$.,\s[\]|<>'"]*$/, /^>+\(/],
  [/[\w$]<[\w$.,\s[\]|<>'"]*>\($/, /^\)/],
  [/\bclass\s+[\w$]+\s*$/, /^</],
  [/[\w$]<\s*\([^()]*\)\s*$/, /^=>/],
  [/\b(?:export|import\s+[\w$]+)\s+$/, /^=/],
  [/\basync\s*<[^<>()]*>\s*\([^()]*\)\s*$/, /^=/],
] as const;

const TYPE_ARGUMENTS = '<[A-Za-z{][^()]*?>';
const OF_REGISTRATION = new RegExp(
  `(?<=registerP(?:ost|re)TrackCallback\\s*)${TYPE_ARGUMENTS}(?=\\s*\\()|(?<=[\\w$)\\]]\\s*)${TYPE_ARGUMENTS}(?=\\s*\\(\\s*["'\`]sendEvent["'\`])`,
  'g',
);
const REGISTERS = /registerP(?:ost|re)TrackCallback|sendEvent/;
/** In types, an opening parenthesis can follow these. */
const OF_TYPES = /^(?:new|import|typeof|keyof|extends|infer|readonly|is|asserts)$/;

/** True where the parser stumbles over what only TypeScript has. */
export function isTypeScript(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 100), offset);
  const isNamed = /[\w$)\]}]\s*$/.test(before);
  const rest = text.slice(offset, offset + 200);
  if (BEFORE.test(before) || ITSELF.test(rest) || (isNamed && AFTER.test(rest))) return true;
  if (AROUND.some(([front, behind]) => front.test(before) && behind.test(rest))) return true;
  // An element has an end.
  const [, type] = /^<([A-Za-z][\w$.]*)[^<>=/]*>\s*[\w$({["'`]/.exec(rest) ?? [];
  if (type !== undefined && !text.slice(offset).includes(`</${type}`)) return true;
  const colon = colonAt(rest);
  return colon > 0 && isAnnotation(text, offset + colon - 1);
}

/** Takes one type away that the parser stumbles over, where it surely is one; undefined where that can't be told. */
export function withoutType(text: string, offset: number): Change | undefined {
  const change = typeAt(text, offset);
  return change && !holdsCode(text.slice(change.from, change.to)) ? change : undefined;
}

function typeAt(text: string, offset: number): Change | undefined {
  const rest = text.slice(offset, offset + 2000);
  const before = text.slice(Math.max(0, offset - 200), offset);
  const declared = DECLARATION.exec(before);
  if (declared) {
    const isImport = declared[0].startsWith('import');
    const length = isImport ? rest.search(/[;\n]|$/) : endOfDeclaration(rest);
    return blanked(text, offset - declared[0].length, offset + length);
  }
  const mark = colonAt(rest);
  if (mark > 0) {
    const end = endOfType(rest, mark);
    const isReturned = before.trimEnd().endsWith(')');
    if (end === mark || !isAnnotation(text, offset + mark - 1)) return undefined;
    if (isReturned && !/^\s*(?:\{|=>)/.test(rest.slice(end))) return undefined;
    const isOptional = before.endsWith('?');
    const { length } = rest.slice(0, end).trimEnd();
    return blanked(text, isOptional ? offset - 1 : offset, offset + length);
  }
  const returned = behindParameters(text, offset);
  if (returned !== undefined) return typeAt(text, returned);
  if (!/[\w$)\]}]\s*$/.test(before)) return undefined;
  const [asserted] = ASSERTION.exec(rest) ?? [];
  if (asserted)
    return blanked(text, text.slice(0, offset).trimEnd().length, offset + asserted.length);
  if (/^![.;,()[\]]/.test(rest) && /\S$/.test(before)) return blanked(text, offset, offset + 1);
  return /^<[\w$\s,]+(?:extends\s[\w$.]+\s*)?>\s*\(/.test(rest)
    ? blanked(text, offset, offset + rest.indexOf('>') + 1)
    : undefined;
}

/** Of an arrow function, the parser stumbles over the end of its parameters: `(): void => {}`, `(...all): void => {}`. */
function behindParameters(text: string, offset: number): number | undefined {
  if (!/^(?:\)|\.\.\.)/.test(text.slice(offset))) return undefined;
  const [end] = /^[^()]*\)\s*(?=:)/.exec(text.slice(offset)) ?? [];
  return end === undefined ? undefined : offset + end.length;
}

/** How far it is behind the colon of `: type`, `?: type` and `!: type`; nothing where there is none. */
const colonAt = (rest: string) => /^[?!]?:/.exec(rest)?.[0].length ?? 0;

/** Lines stay, so that what is said of others has the right ones. */
const blanked = (text: string, from: number, to: number): Change => ({
  from,
  to,
  insert: text.slice(from, to).replace(/[^\r\n]/g, ''),
});

/** True for what no type has: a registration, and a call. */
function holdsCode(text: string): boolean {
  if (REGISTERS.test(text)) return true;
  for (const { index, 1: word = '' } of text.matchAll(/([\w$]+)\s*\(/g)) {
    if (OF_TYPES.test(word)) continue;
    const open = text.indexOf('(', index);
    const end = endOfGroup(text, open);
    if (!/^\s*(?:=>|:)/.test(text.slice(end))) return true;
  }
  return false;
}

function endOfGroup(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** True where `f<T>(x)` would be read as two comparisons. */
export const hasTypeArguments = (text: string) => /[\w$]<[A-Za-z][\w$.,\s[\]|]*>\(/.test(text);

/** The type arguments of registrations, which JavaScript reads as comparisons: `s.registerPostTrackCallback<string>(…)`. */
export function typeArgumentsIn({ text, root }: Parsed<Program>): Change[] {
  const found = [...text.matchAll(OF_REGISTRATION)];
  if (found.length === 0) return [];
  const compared = nodesBelow(root).flatMap((node) =>
    node.type === 'BinaryExpression' && node.operator === '<' ? [node.left.end] : [],
  );
  const isCompared = (at: number) =>
    compared.some((end) => end <= at && text.slice(end, at).trim() === '');
  return found
    .filter(({ index }) => isCompared(index))
    .map(({ 0: all, index }) => blanked(text, index, index + all.length));
}

function endOfType(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at] ?? '';
    const isArrow = char === '=' && text[at + 1] === '>';
    const isEmpty = text.slice(start, at).trim() === '';
    if (depth === 0) {
      if (isArrow && !text.slice(start, at).trimEnd().endsWith(')')) return at;
      const isEnd = /[,;=)\]}]/.test(char) || (char === '\n' && !isEmpty && !goesOn(text, at));
      if (!isArrow && isEnd) return at;
      if (char === '{' && !isEmpty && !/[|&<(,]\s*$/.test(text.slice(start, at))) return at;
    }
    if (isArrow) at += 1;
    else if (OPEN.includes(char)) depth += 1;
    else if (CLOSE.includes(char)) depth -= 1;
  }
  return start;
}

/** True for the end of a line within a type of several parts. */
const goesOn = (text: string, at: number) =>
  /[|&]\s*$/.test(text.slice(0, at)) || /^\s*[|&](?![|&])/.test(text.slice(at));

function endOfDeclaration(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (OPEN.includes(char)) depth += 1;
    else if (CLOSE.includes(char) && text[at - 1] !== '=') depth -= 1;
    const isClosed = char === '}' && depth === 0 && !/^[\w$<>\s]*=/.test(text);
    if (isClosed) return at + 1;
    const isOpen = /[=|&,{]\s*$/.test(text.slice(0, at)) || goesOn(text, at);
    if (depth === 0 && (char === ';' || (char === '\n' && at > 0 && !isOpen))) return at;
  }
  return text.length;
}
