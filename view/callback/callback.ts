import { freshId } from '../form/freshId';
import { identifierProblem } from '../form/identifier';
import {
  readRecords,
  readString,
  readStrings,
  type Saved,
  type Shape,
  writeOver,
} from '../form/saved';
import type { CheckSyntax } from '../form/syntaxCheck';
import type { FieldError } from '../form/viewForm';
import { message } from '../texts/text';

export interface ArgumentValues {
  id: string;
  saved: Saved;
  name: string;
  value: string;
}

/** What every callback has, wherever it is authored. */
export interface CallbackValues {
  name: string;
  source: string;
  arguments: readonly ArgumentValues[];
  trackers: readonly string[];
  hitTypes: readonly string[];
}

/** What narrows it: which trackers and hit types it is for. */
export type AppliesTo = Pick<CallbackValues, 'trackers' | 'hitTypes'>;

export const CALLBACK_SHAPE: Shape = {
  name: 'string',
  source: 'string',
  arguments: { each: { name: 'string', value: 'string' } },
  trackers: 'strings',
  hitTypes: 'strings',
};

export function readCallback(saved: Saved): CallbackValues {
  return {
    name: readString(saved, 'name'),
    source: readString(saved, 'source'),
    arguments: readRecords(saved, 'arguments').map((entry, index) =>
      readArgument(entry, `${index}`),
    ),
    trackers: readStrings(saved, 'trackers'),
    hitTypes: readStrings(saved, 'hitTypes'),
  };
}

function readArgument(saved: Saved, id: string): ArgumentValues {
  return { id, saved, name: readString(saved, 'name'), value: readString(saved, 'value') };
}

export function emptyArgument(): ArgumentValues {
  return readArgument({}, freshId());
}

/** The callback's settings; what stands at its default is undefined. */
export function writeCallback(values: CallbackValues): Saved {
  return {
    name: values.name.trim(),
    source: values.source,
    arguments: unlessEmpty(values.arguments.map(writeArgument)),
    trackers: unlessEmpty(values.trackers),
    hitTypes: unlessEmpty(values.hitTypes),
  };
}

function writeArgument({ saved, name, value }: ArgumentValues): Saved {
  const before = { name: readString(saved, 'name').trim(), value: saved['value'] };
  return writeOver(saved, before, { name: name.trim(), value });
}

function unlessEmpty<Entry>(list: readonly Entry[]): readonly Entry[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** @param prefix stands before each field's path: empty, or ends with a dot. */
export function validateCallback(
  values: CallbackValues,
  prefix: string,
  checkSyntax: CheckSyntax,
): FieldError[] {
  const errors: FieldError[] = [];
  if (values.name.trim() === '') {
    errors.push({ path: `${prefix}name`, message: message('callback.name.missing') });
  }
  const source = sourceProblem(values.source, checkSyntax);
  if (source) errors.push({ path: `${prefix}source`, message: source });
  return [...errors, ...validateArguments(values.arguments, `${prefix}arguments.`)];
}

function sourceProblem(source: string, checkSyntax: CheckSyntax) {
  if (source.trim() === '') return message('callback.source.missing');
  const problem = checkSyntax(source);
  if (!problem) return undefined;
  const { line, column, reason } = problem;
  return reason === undefined
    ? message('callback.source.endsEarly', { line, column })
    : message('callback.source.syntax', { line, column, reason });
}

function validateArguments(list: readonly ArgumentValues[], prefix: string): FieldError[] {
  const seen = new Set<string>();
  return list.flatMap(({ id, name: written }) => {
    const name = written.trim();
    const problem =
      name === ''
        ? message('argument.name.missing')
        : seen.has(name)
          ? message('argument.name.doubled', { name })
          : identifierProblem(name);
    seen.add(name);
    return problem ? [{ path: `${prefix}${id}.name`, message: problem }] : [];
  });
}
