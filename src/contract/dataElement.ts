/** A text with something else in place of each data element's token, as the engine finds them. */
export const replaceTokens = (text: string, replace: (token: string) => string): string =>
  text.replace(/%.+?%/g, replace);

/** Whether a text is one token alone: it becomes the data element's own value, of whatever type. */
export const isToken = (text: string): boolean => /^%[^%]+%$/.test(text);

export function tokensIn(text: string): string[] {
  const tokens: string[] = [];
  replaceTokens(text, (token) => `${tokens.push(token)}`);
  return tokens;
}
