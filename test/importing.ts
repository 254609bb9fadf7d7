import { importCode } from '../view/import/importCode';
import { checkSyntax } from '../view/syntax/checkSyntax';
import { showMessage } from '../view/texts/text';

/** What code is imported as, with everything that is said about it as people read it. */
export function read(code: string, taken: string[] = []) {
  const { callbacks, problems } = importCode(code, taken);
  for (const { source } of callbacks) expect(checkSyntax(source)).toBeUndefined();
  return {
    callbacks,
    problems: problems.map(({ line, message }) => `${line}: ${showMessage(message)}`),
    notes: callbacks.flatMap(({ notes }) =>
      notes.map(({ line, weight, message }) => `${weight} ${line}: ${showMessage(message)}`),
    ),
  };
}

export const register = (fn: string, ...values: string[]) =>
  `s.registerPostTrackCallback(${[fn, ...values].join(', ')});`;
