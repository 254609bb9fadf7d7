import { Parser, tokTypes } from 'acorn';
import type { Change } from '../javascript/edits';

declare module 'acorn' {
  /** How it reads one token; its types leave that out. */
  interface Parser {
    pos: number;
    getTokenFromCode(code: number): void;
    finishToken(type: TokenType, value: string): void;
  }
}

const DOUBLE = '“”„‟＂«»″';
const SINGLE = '‘’‚‛＇‹›′';
/** An apostrophe between two letters ends nothing. */
const APOSTROPHE = '(?<=\\p{L})’(?=\\p{L})';
const PAIR = new RegExp(
  `[${DOUBLE}]([^${DOUBLE}"\\\\\\r\\n]*)[${DOUBLE}]|[${SINGLE}]((?:[^${SINGLE}'\\\\\\r\\n]|${APOSTROPHE})*)[${SINGLE}]`,
  'uy',
);
const FIRST = new RegExp(`^[${DOUBLE}${SINGLE}]`);
const OPTIONS = {
  ecmaVersion: 'latest',
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowHashBang: true,
} as const;

/** The straight quotation mark that a typographic one stands for. */
export function straightQuote(mark: string): string | undefined {
  if (!FIRST.test(mark)) return undefined;
  return DOUBLE.includes(mark.charAt(0)) ? '"' : "'";
}

/** Where a string ends that has begun with a straight mark, and ends with a typographic one. */
export const endOfMixed = (text: string, quote: string) =>
  text.search(new RegExp(`[${quote === '"' ? DOUBLE : SINGLE}\\r\\n]`));

/** Strings between typographic quotation marks, as far as the text is code: each with straight ones. */
export const typographicStrings = (text: string): readonly Change[] => Tolerant.stringsIn(text);

class Tolerant extends Parser {
  private readonly found: Change[] = [];

  constructor(text: string) {
    super(OPTIONS, text);
  }

  static stringsIn(text: string): readonly Change[] {
    const parser = new Tolerant(text);
    try {
      parser.parse();
    } catch (error) {
      // Where it stops being code, what was found before counts.
      if (!(error instanceof SyntaxError)) throw error;
    }
    return parser.found;
  }

  override getTokenFromCode(code: number): void {
    PAIR.lastIndex = this.pos;
    const [whole = '', double, single] = PAIR.exec(this.input) ?? [];
    if (whole === '') {
      super.getTokenFromCode(code);
      return;
    }
    const from = this.pos;
    this.pos += whole.length;
    const insert = double === undefined ? `'${single}'` : `"${double}"`;
    this.found.push({ from, to: this.pos, insert });
    this.finishToken(tokTypes.string, whole.slice(1, -1));
  }
}
