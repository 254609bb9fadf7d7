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
const WORDS =
  '(?:as|satisfies|interface|type|declare|namespace|abstract|enum|public|private|protected|readonly|override|implements|keyof)\\s+';
/** What only TypeScript has around the place, marked by a bar, where the parser stumbles. */
const TYPED = new RegExp(
  [
    '\\bimport\\s+type\\b[^;\\n]*¦',
    `\\b${WORDS}¦`,
    `¦(?:${WORDS}[\\w\${*({["'\`]|this\\s*:|@[A-Za-z]|<[A-Za-z]\\w*(?:,|\\s+extends\\b)|![.;,()[\\]])`,
    '[\\w$]<[\\w$.,\\s[\\]|<>\'"]*(?:¦>+\\(|>\\(¦\\))',
    '\\bclass\\s+[\\w$]+\\s*¦<',
    '\\basync\\s*<[^<>()]*>\\s*\\([^()]*\\)\\s*¦=',
  ].join('|'),
);

/** What no type has: a registration, and a call. */
const CODE =
  /registerP(?:ost|re)TrackCallback|sendEvent|[\w$]\s*\((?:[^()]|\([^()]*\))*\)(?!\s*(?:=>|:))/;

/** True where the parser stumbles over what only TypeScript has. */
export function isTypeScript(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 100), offset);
  const rest = text.slice(offset, offset + 200);
  if (TYPED.test(`${before}¦${rest}`)) return true;
  // An element has an end.
  const [, type] = /^<([A-Za-z][\w$.]*)[^<>=/]*>\s*[\w$({["'`]/.exec(rest) ?? [];
  if (type !== undefined && !text.slice(offset).includes(`</${type}`)) return true;
  const colon = colonAt(rest);
  return colon > 0 && isAnnotation(text, offset + colon - 1);
}

/** Takes one type away that the parser stumbles over, where it surely is one; undefined where that can't be told. */
export function withoutType(text: string, offset: number): Change | undefined {
  const change = typeAt(text, offset);
  return change && !CODE.test(text.slice(change.from, change.to)) ? change : undefined;
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

/** Type arguments, which JavaScript reads as comparisons: `f<T>(x)`, and also `f<T, U>(x)`. */
export function typeArgumentsIn({ text, root }: Parsed<Program>): Change[] {
  return nodesBelow(root).flatMap((node) => {
    if (node.type !== 'BinaryExpression' || node.operator !== '<') return [];
    const [all] = /^<[A-Za-z{][^()]*?>(?=\()/.exec(text.slice(node.left.end)) ?? [];
    return all ? [blanked(text, node.left.end, node.left.end + all.length)] : [];
  });
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
