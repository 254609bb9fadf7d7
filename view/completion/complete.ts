import { type Token, tokenBefore } from '../fields/codeMirror/tokens';
import { meaningOfHitValue } from '../hitValue/hitValues';
import { hitValueWords, membersOf, type Word, type WordContext } from './vocabulary';

/** The words that fit at a place, and the text that one of them takes the place of. */
export interface Completions {
  from: number;
  to: number;
  words: Word[];
  /** What may be typed while the same words are on offer; undefined where each letter changes them. */
  staysFor: RegExp | undefined;
}

/** What the code at a place means. */
export interface Explanation {
  from: number;
  to: number;
  /** As it stands in the code, with what it is a member of: `hit.variables.eVar5`. */
  name: string;
  meaning: string;
}

const isWord = ({ type }: Token) => /^(?:name|keyword|atom|definition)$/.test(type);

/**
 * What can be written at a place.
 *
 * @param asked false while the user only types: then nothing comes up before two letters of a name that stands alone.
 */
export function complete(
  source: string,
  tokens: readonly Token[],
  place: number,
  context: WordContext,
  asked: boolean,
): Completions | undefined {
  const token = tokenBefore(tokens, place);
  if (token?.type === 'string') return hitValues(source, tokens, token, place);
  if (token && /^(?:comment|regex|number|definition)$/.test(token.type)) return undefined;
  const word = token && isWord(token) && token.to >= place ? token : undefined;
  const from = word?.from ?? place;
  const path = pathBefore(source, tokens, from);
  if (!path) return undefined;
  const typed = source.slice(from, place);
  const isMember = path.length > 0;
  if (!asked && !isMember && typed.length < 2) return undefined;
  const words = membersOf(path, context).filter(
    ({ name }) => asked || isMember || (name.startsWith(typed) && name !== typed),
  );
  const staysFor = isMember ? /^[\w$]*$/ : undefined;
  return words.length > 0 ? { from, to: word?.to ?? place, words, staysFor } : undefined;
}

/** What the name at a place means; undefined where there is none that is known. */
export function explain(
  source: string,
  tokens: readonly Token[],
  place: number,
  context: WordContext,
): Explanation | undefined {
  const token = [tokenBefore(tokens, place + 1), tokenBefore(tokens, place)].find(
    (found) => found && (isWord(found) || found.type === 'string'),
  );
  if (!token) return undefined;
  const { from, to } = token;
  const written = source.slice(from, to);
  if (token.type === 'string') {
    if (!isAskedOfHit(source, tokens, token)) return undefined;
    const name = written.slice(1, -1);
    const meaning = meaningOfHitValue(name);
    return meaning === undefined ? undefined : { from, to, name: `hit.get("${name}")`, meaning };
  }
  const path = pathBefore(source, tokens, from);
  const word = path && membersOf(path, context).find(({ name }) => name === written);
  return word && { from, to, name: [...path, written].join('.'), meaning: word.meaning };
}

/** The names before a place, which is a member of them: `["hit", "variables"]`; undefined behind anything else. */
function pathBefore(source: string, tokens: readonly Token[], place: number): string[] | undefined {
  const path: string[] = [];
  let index = tokens.findIndex(({ to }) => to > place);
  index = (index < 0 ? tokens.length : index) - 1;
  const written = () => {
    const token = tokens[index];
    return token && source.slice(token.from, token.to);
  };
  while (written() === '.') {
    index -= 1;
    if (written() === '?') index -= 1;
    const token = tokens[index];
    if (!token || !isWord(token)) return undefined;
    path.unshift(source.slice(token.from, token.to));
    index -= 1;
  }
  return path;
}

/** True for the text in `hit.get("…")`. */
function isAskedOfHit(source: string, tokens: readonly Token[], token: Token): boolean {
  const index = tokens.indexOf(token);
  const [bracket, get] = [tokens[index - 1], tokens[index - 2]];
  if (!bracket || !get || source.slice(get.from, bracket.to).replace(/\s/g, '') !== 'get(') {
    return false;
  }
  return pathBefore(source, tokens, get.from)?.join() === 'hit';
}

function hitValues(
  source: string,
  tokens: readonly Token[],
  token: Token,
  place: number,
): Completions | undefined {
  const quote = source.charAt(token.from);
  const isClosed = token.to - token.from > 1 && source.charAt(token.to - 1) === quote;
  if (isClosed && place === token.to) return undefined;
  if (!isAskedOfHit(source, tokens, token)) return undefined;
  return {
    from: token.from + 1,
    to: isClosed ? token.to - 1 : place,
    words: hitValueWords(),
    staysFor: /^[\w.]*$/,
  };
}
