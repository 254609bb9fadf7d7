import { type Code, readCode } from '../view/javascript/code';
import { parseText } from '../view/javascript/parse';

/** For tests: text that surely is JavaScript, ready for questions. */
export function readJavaScript(text: string): Code {
  const parsed = parseText(text);
  if ('reason' in parsed) throw new Error(parsed.reason);
  return readCode(parsed);
}
