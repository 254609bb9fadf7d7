const CONTROL = /\b(?:if|while|for|switch|with)\s*$/;

/** True where a colon says the type of a variable, a parameter, a field, or of what a function returns. */
export function isAnnotation(text: string, colon: number): boolean {
  // Of `a?: b` and `a!: b` as well.
  const before = text.slice(0, colon).trimEnd().replace(/[?!]$/, '').trimEnd();
  if (before.endsWith(')'))
    return !CONTROL.test(before.slice(0, bracketAt(before.slice(0, -1), -1)));
  const open = bracketAt(before, -1);
  const [outside, inside] = [before.slice(0, open), before.slice(open + 1)];
  if (!/(?:^|[^\w$.]|\.{3})[A-Za-z_$#][\w$]*$|[\]}]$/.test(inside)) return false;
  if (/\b(?:const|let|var)\s[^;]*$/.test(inside)) return true;
  if (before[open] === '{') return /\bclass\b[^;{}]*$/.test(outside);
  if (before[open] !== '(' || CONTROL.test(outside)) return false;
  const rest = text.slice(colon);
  return /^\)\s*(?:=>|\{|:)/.test(rest.slice(bracketAt(rest, 1)));
}

/** The bracket around the end of a text, or around its beginning. */
function bracketAt(text: string, step: 1 | -1): number {
  let depth = 0;
  for (let at = step > 0 ? 0 : text.length - 1; at >= 0 && at < text.length; at += step) {
    const char = text.charAt(at);
    if (/[([{]/.test(char)) depth += step;
    else if (/[)\]}]/.test(char)) depth -= step;
    if (depth < 0) return at;
  }
  return -1;
}
