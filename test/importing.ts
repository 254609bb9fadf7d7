import { importCode } from '../view/importer/importCode';
import { checkCode } from '../view/lint/checkCode';
import { showMessage } from '../view/texts/text';

/** What code is imported as, with everything that is said about it as people read it. */
export function read(code: string, taken: string[] = []) {
  const { callbacks, problems } = importCode(code, taken);
  for (const { source } of callbacks) {
    expect(checkCode({ source, arguments: [], trackers: [], hitTypes: [] })).toBeUndefined();
  }
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
