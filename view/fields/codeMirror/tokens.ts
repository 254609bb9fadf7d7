import { StateField, type Text } from '@codemirror/state';

export type TokenType =
  | 'comment'
  | 'string'
  | 'regex'
  | 'number'
  | 'keyword'
  | 'atom'
  | 'definition'
  | 'name'
  | 'punctuation';

export interface Token {
  type: TokenType;
  from: number;
  to: number;
}

const PIECE =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?|[\p{L}_$][\p{L}\p{N}_$]*|\d[\w.]*|[\s\S]/uy;
/** A template up to its end, or up to the code inside it. */
const TEMPLATE = /(?:\\[\s\S]|\$(?!\{)|[^\\`$])*(?:`|\$\{|$)/y;
const REGEX = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/y;
const KEYWORD =
  /^(?:async|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|export|extends|finally|for|function|if|import|in|instanceof|let|new|of|return|static|switch|throw|try|typeof|var|void|while|with|yield)$/;
const ATOM = /^(?:true|false|null|undefined|this|super|NaN|Infinity)$/;
const DECLARES = /^(?:const|let|var|function|class)$/;
/** After these a slash divides; elsewhere it begins a regular expression. */
const VALUE_ENDS = /[\p{L}\p{N}_$)\]}"'`]$/u;

/** Cuts JavaScript into tokens, also where it is not complete: each keystroke shows the code half-typed. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  /** Open braces inside each template that is open. */
  const templates: number[] = [];
  let at = 0;
  let before = '';
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? '';
  };
  const add = (type: TokenType, length: number) => {
    tokens.push({ type, from: at, to: at + length });
    before = source.slice(at, at + length);
    at += length;
  };
  const addTemplate = (opening: number) => {
    const from = at;
    at += opening;
    const text = take(TEMPLATE);
    at = from;
    add('string', opening + text.length);
    if (text.endsWith('${')) templates.push(0);
  };
  while (at < source.length) {
    const piece = take(PIECE);
    const first = piece.charAt(0);
    const open = templates.at(-1);
    if (/^\s/.test(piece)) at += piece.length;
    else if (piece.startsWith('//') || piece.startsWith('/*')) {
      const kept = before;
      add('comment', piece.length);
      before = kept;
    } else if (first === '`') addTemplate(1);
    else if (first === '}' && open === 0) {
      templates.pop();
      addTemplate(1);
    } else if (first === '"' || first === "'") add('string', piece.length);
    else if (/^\d/.test(piece)) add('number', piece.length);
    else if (/^[\p{L}_$]/u.test(piece)) {
      const isMember = before === '.' || before === '?.';
      const type = isMember ? 'name' : wordType(piece, before);
      add(type, piece.length);
    } else {
      const regex = first === '/' && !dividesAfter(before) ? take(REGEX) : '';
      if (open !== undefined && (first === '{' || first === '}')) {
        templates[templates.length - 1] = open + (first === '{' ? 1 : -1);
      }
      if (regex) add('regex', regex.length);
      else add('punctuation', piece.length);
    }
  }
  return tokens;
}

function wordType(word: string, before: string): TokenType {
  if (KEYWORD.test(word)) return 'keyword';
  if (ATOM.test(word)) return 'atom';
  return DECLARES.test(before) ? 'definition' : 'name';
}

function dividesAfter(before: string): boolean {
  return VALUE_ENDS.test(before) && !KEYWORD.test(before);
}

/** Longer code stays without colors: cutting it up at each keystroke would take too long. */
const LONGEST = 200_000;

const tokensOf = (doc: Text) => (doc.length > LONGEST ? [] : tokenize(doc.toString()));

/** The tokens of the code in an editor. */
export const tokensField = StateField.define<readonly Token[]>({
  create: ({ doc }) => tokensOf(doc),
  update: (tokens, { docChanged, newDoc }) => (docChanged ? tokensOf(newDoc) : tokens),
});

/** The token that a place is in, or that ends there. */
export function tokenBefore(tokens: readonly Token[], place: number): Token | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.to ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  const token = tokens[low];
  return token && token.from < place ? token : undefined;
}
