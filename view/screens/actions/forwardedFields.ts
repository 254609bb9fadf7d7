import { hitValueProblem } from '../../domain/hitValues/hitValues';
import { freshId } from '../../form/freshId';
import { readString, type Saved, type Shape, writeOver } from '../../form/saved';
import type { FieldError } from '../../form/viewForm';
import { type Message, message } from '../../texts/text';

/** A value of the hit, and the name that it is forwarded under. */
export interface ForwardedField {
  id: string;
  saved: Saved;
  from: string;
  to: string;
}

export const FIELD_SHAPE: Shape = { from: 'string', to: 'string' };

export const readField = (saved: Saved, id: string): ForwardedField => ({
  id,
  saved,
  from: readString(saved, 'from'),
  to: readString(saved, 'to'),
});

export const emptyField = (): ForwardedField => readField({}, freshId());

/** True for a row that nobody has written into. */
export const isBlank = ({ from, to }: ForwardedField): boolean =>
  from.trim() === '' && to.trim() === '';

const write = ({ from, to }: ForwardedField): Saved => ({ from: from.trim(), to: to.trim() });

export const writeField = (field: ForwardedField): Saved =>
  writeOver(field.saved, write(readField(field.saved, field.id)), write(field));

function nameProblem(to: string, others: readonly ForwardedField[], isQuery: boolean) {
  const name = to.trim();
  if (name === '') return message('forwardHit.to.missing');
  // It would come twice, and receivers tell copies by it.
  if (isQuery && name === 'id') return message('forwardHit.to.id');
  return others.some((other) => other.to.trim() === name)
    ? message('forwardHit.to.twice', { name })
    : undefined;
}

/** @param prefix stands before each field's path and ends with a dot. */
export function validateFields(
  fields: readonly ForwardedField[],
  prefix: string,
  isQuery: boolean,
): FieldError[] {
  return fields.flatMap((field, index) => {
    const problems: Record<string, Message | undefined> = {
      from: hitValueProblem(field.from),
      to: nameProblem(field.to, fields.slice(0, index), isQuery),
    };
    return Object.entries(problems).flatMap(([part, problem]) =>
      problem ? [{ path: `${prefix}${field.id}.${part}`, message: problem }] : [],
    );
  });
}
