import { tokensOf } from '../javascript/parse';

const OPENS = /^(?:\(|\[|\{|\$\{)$/;
const CLOSES = /^[)\]}]$/;
const NO_PARAMETERS = /^(?:if|while|for|switch|with)$/;
/** What may stand between `class` and its brace. */
const OF_HEAD = /^(?:name|extends|\.|,|\(|\))$/;

/** True where a colon says the type of a variable, a parameter, a field, or of what a function returns. */
export function isAnnotation(text: string, colon: number): boolean {
  const tokens = tokensOf(text.slice(0, colon));
  const label = (index: number) => tokens[index]?.type.label ?? '';
  const word = (index: number) => text.slice(tokens[index]?.start, tokens[index]?.end);
  let last = tokens.length - 1;
  // Of `a?: b` and `a!: b`.
  if (/^[?!]$/.test(word(last))) last -= 1;
  if (label(last) === ')') return !NO_PARAMETERS.test(word(openerOf(last) - 1));
  const isPattern = CLOSES.test(label(last));
  const isField = /^(?:name|privateId|string|\])$/.test(label(last));
  const start = isPattern ? openerOf(last) : last;
  const before = label(start - 1) === '...' ? start - 2 : start - 1;
  if (isVariable(before, isPattern)) return true;
  const opener = openerOf(start);
  if (label(opener) === '(') return isParameter(before, opener, isPattern);
  return isField && label(opener) === '{' && isClass(opener) && beginsField(start);

  function openerOf(index: number): number {
    let depth = 0;
    for (let at = index - 1; at >= 0; at -= 1) {
      if (CLOSES.test(label(at))) depth += 1;
      else if (OPENS.test(label(at))) {
        if (depth === 0) return at;
        depth -= 1;
      }
    }
    return -1;
  }

  /** Behind `const`, or behind a comma in its list. */
  function isVariable(before: number, isPattern: boolean): boolean {
    if (!isPattern && label(last) !== 'name') return false;
    for (let at = before, isFirst = true; at >= 0; at -= 1, isFirst = false) {
      if (/^(?:const|let|var)$/.test(word(at))) return true;
      if (isFirst && label(at) !== ',') return false;
      if (CLOSES.test(label(at))) at = openerOf(at);
      else if (OPENS.test(label(at)) || label(at) === ';') return false;
    }
    return false;
  }

  function isParameter(before: number, opener: number, isPattern: boolean): boolean {
    if (!isPattern && label(last) !== 'name') return false;
    if (before !== opener && label(before) !== ',') return false;
    return !NO_PARAMETERS.test(word(opener - 1)) && isFollowedByBody(text, colon);
  }

  function isClass(opener: number): boolean {
    let at = opener - 1;
    while (OF_HEAD.test(label(at))) at -= 1;
    return label(at) === 'class';
  }

  function beginsField(start: number): boolean {
    if (/^[;{}]$/.test(label(start - 1)) || word(start - 1) === 'static') return true;
    return /[\r\n]/.test(text.slice(tokens[start - 1]?.end, tokens[start]?.start));
  }
}

/** True where the list of parameters, which is left open, ends in front of a function's body. */
function isFollowedByBody(text: string, from: number): boolean {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char)) {
      if (depth === 0) return char === ')' && /^\s*(?:=>|\{|:)/.test(text.slice(at + 1, at + 200));
      depth -= 1;
    }
  }
  return false;
}
