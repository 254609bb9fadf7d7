import type { Change } from '../javascript/edits';

const OPEN = '([{<';
const CLOSE = ')]}>';
const ASSERTION =
  /^(?:as|satisfies)\s+(?:[\w$.]+(?:<[^<>()]*>)?(?:\[\])*)(?:\s*[|&]\s*[\w$.]+(?:<[^<>()]*>)?(?:\[\])*)*/;
const DECLARATION = /(?:export\s+)?(?:declare\s+)?(?:interface|type)\s+$|import\s+type\b[^;\n]*$/;
/** What only TypeScript has, at the place where the parser stumbles, and in front of it. */
const AFTER =
  /^(?:\??:\s*[\w$[{('"]|(?:as|satisfies|is|implements|keyof|readonly)\s+[\w$]|![.;,)\]]|<[A-Za-z][\w$.,\s[\]|]*>\()/;
const BEFORE =
  /\bimport\s+type\b[^;\n]*$|\b(?:interface|type|declare|namespace|abstract|enum|public|private|protected|readonly|implements)\s+$/;

const ITSELF = /^(?:enum|interface|namespace|declare|abstract)\s+[\w$]/;

/** True where the parser stumbles over what only TypeScript has. */
export function isTypeScript(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 40), offset);
  const isNamed = /[\w$)\]}]\s*$/.test(before);
  const rest = text.slice(offset, offset + 200);
  return BEFORE.test(before) || ITSELF.test(rest) || (isNamed && AFTER.test(rest));
}

/** Takes one type away that the parser stumbles over, where it surely is one; undefined where that can't be told. */
export function withoutType(text: string, offset: number): Change | undefined {
  const rest = text.slice(offset, offset + 2000);
  const before = text.slice(Math.max(0, offset - 200), offset);
  const isNamed = /[\w$)\]}]\s*$/.test(before);
  // Lines stay, so that what is said of others has the right ones.
  const blank = (from: number, to: number): Change => ({
    from,
    to,
    insert: text.slice(from, to).replace(/[^\r\n]/g, ''),
  });
  const declared = DECLARATION.exec(before);
  if (declared) {
    const isImport = declared[0].startsWith('import');
    const length = isImport ? rest.search(/[;\n]|$/) : endOfDeclaration(rest);
    return blank(offset - declared[0].length, offset + length);
  }
  if (!isNamed) return undefined;
  const [mark] = /^\??:/.exec(rest) ?? [];
  if (mark) {
    const end = endOfType(rest, mark.length);
    return end > mark.length ? blank(offset, offset + end) : undefined;
  }
  const [asserted] = ASSERTION.exec(rest) ?? [];
  if (asserted) return blank(text.slice(0, offset).trimEnd().length, offset + asserted.length);
  if (/^![.;,)\]]/.test(rest)) return blank(offset, offset + 1);
  return /^<[\w$\s,]+(?:extends\s[\w$.]+\s*)?>\s*\(/.test(rest)
    ? blank(offset, offset + rest.indexOf('>') + 1)
    : undefined;
}

/** True where `f<T>(x)` would be read as two comparisons. */
export const hasTypeArguments = (text: string) => /[\w$]<[A-Za-z][\w$.,\s[\]|]*>\(/.test(text);

function endOfType(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at] ?? '';
    const isArrow = char === '=' && text[at + 1] === '>';
    const isEmpty = text.slice(start, at).trim() === '';
    if (depth === 0) {
      if (isArrow && !text.slice(start, at).trimEnd().endsWith(')')) return at;
      if (!isArrow && /[,;=)\]}\n]/.test(char) && !(char === '\n' && isEmpty)) return at;
      if (char === '{' && !isEmpty && !/[|&<(,]\s*$/.test(text.slice(start, at))) return at;
    }
    if (isArrow) at += 1;
    else if (OPEN.includes(char)) depth += 1;
    else if (CLOSE.includes(char)) depth -= 1;
  }
  return start;
}

function endOfDeclaration(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (OPEN.includes(char)) depth += 1;
    else if (CLOSE.includes(char) && text[at - 1] !== '=') depth -= 1;
    const isClosed = char === '}' && depth === 0 && !/^[\w$<>\s]*=/.test(text);
    if (isClosed) return at + 1;
    if (
      depth === 0 &&
      (char === ';' || (char === '\n' && at > 0 && !/[=|&,{]\s*$/.test(text.slice(0, at))))
    ) {
      return at;
    }
  }
  return text.length;
}
