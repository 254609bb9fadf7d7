import { identifierProblem } from '../../form/identifier';
import type { FieldError } from '../../form/viewForm';
import { type Message, message } from '../../texts/text';
import { type ArgumentValues, type CallbackValues, hasCode } from './callback';
import type { CheckCode, Surroundings } from './codeCheck';

/**
 * @param prefix stands before each field's path: empty, or ends with a dot.
 * @param checkCode the check of code, once it has arrived.
 */
export function validateCallback(
  values: CallbackValues,
  prefix: string,
  checkCode: CheckCode | undefined,
  known: Surroundings,
): FieldError[] {
  const errors: FieldError[] = [];
  if (values.name.trim() === '') {
    errors.push({ path: `${prefix}name`, message: message('callback.name.missing') });
  }
  const source = sourceProblem(values, checkCode, known);
  if (source) errors.push({ path: `${prefix}source`, message: source });
  return [...errors, ...validateArguments(values.arguments, `${prefix}arguments.`)];
}

function sourceProblem(
  values: CallbackValues,
  checkCode: CheckCode | undefined,
  known: Surroundings,
): Message | undefined {
  if (!hasCode(values)) return message('callback.source.missing');
  const problem = checkCode?.(values, known);
  if (!problem) return undefined;
  const { line, column } = problem;
  return { ...problem.message, values: { ...problem.message.values, line, column } };
}

function validateArguments(list: readonly ArgumentValues[], prefix: string): FieldError[] {
  const seen = new Set<string>();
  return list.flatMap(({ id, name: written }) => {
    const name = written.trim();
    const problem =
      name === ''
        ? message('callback.argument.name.missing')
        : seen.has(name)
          ? message('callback.argument.name.doubled', { name })
          : identifierProblem(name);
    seen.add(name);
    return problem ? [{ path: `${prefix}${id}.name`, message: problem }] : [];
  });
}
