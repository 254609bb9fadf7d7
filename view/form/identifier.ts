import { type Message, message } from '../texts/message';

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Words that can't be a variable's name, in any mode. */
const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally ' +
    'for function if implements import in instanceof interface let new null package private protected public return static super ' +
    'switch this throw true try typeof var void while with yield'
  ).split(' '),
);

/** True for what JavaScript takes as a variable's name. */
export function isIdentifier(name: string): boolean {
  return IDENTIFIER.test(name) && !RESERVED.has(name);
}

/** What is wrong with a name that must be a JavaScript identifier; undefined when nothing is. An empty one is the caller's matter. */
export function identifierProblem(name: string): Message | undefined {
  if (RESERVED.has(name)) return message('form.identifier.reserved', { name });
  if (name === '__proto__') return message('form.identifier.wrong', { name });
  return IDENTIFIER.test(name) ? undefined : message('form.identifier.wrong', { name });
}

/** The same for a variable of the page, which people like to write as they would read it. */
export function globalProblem(name: string): Message | undefined {
  const alone = /^(?:window|self|globalThis|top|parent)\s*\.\s*(.+)$/.exec(name)?.[1];
  if (alone !== undefined && isIdentifier(alone)) {
    return message('form.identifier.withWindow', { alone, name });
  }
  if (isPath(name)) return message('form.identifier.path', { name });
  return identifierProblem(name);
}

function isPath(name: string): boolean {
  const parts = name.split('.');
  return parts.length > 1 && parts.every((part) => IDENTIFIER.test(part));
}
