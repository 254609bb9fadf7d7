import type { ForwardHitSettings } from '../../../src/contract/settings';
import { consentProblem } from '../../domain/forwarding/consent';
import { endpointProblem } from '../../domain/forwarding/endpoint';
import {
  FIELD_SHAPE,
  type ForwardedField,
  isBlank,
  readField,
  validateFields,
  writeField,
} from '../../domain/forwarding/forwardedFields';
import {
  readRecord,
  readRecords,
  readString,
  type Saved,
  type Shape,
  writeOver,
} from '../../form/saved';
import type { FieldError, ViewForm } from '../../form/viewForm';
import { type Message, message } from '../../texts/text';

export const FORMATS = ['json', 'query', 'request-url'] as const;

export interface ForwardHitValues {
  saved: Saved;
  endpoint: string;
  format: (typeof FORMATS)[number];
  /** These three are kept while the format “request-url”, which has no use for them, is looked at. */
  fields: readonly ForwardedField[];
  allVariables: boolean;
  includeContextData: boolean;
  consent: string;
}

const SHAPE: Shape = {
  endpoint: 'string',
  format: FORMATS,
  fields: { each: FIELD_SHAPE },
  allVariables: 'boolean',
  includeContextData: 'boolean',
  consent: 'string',
};

export const hasChoice = ({ format }: ForwardHitValues): boolean => format !== 'request-url';

/** What was saved; an empty consent is none, and one between spaces is what it is without them: on the page, nothing would ever be sent with either. */
function heal(settings: unknown): Saved {
  const { consent, ...others } = readRecord(settings, SHAPE);
  const written = typeof consent === 'string' ? consent.trim() : '';
  return written === '' ? others : { ...others, consent: written };
}

function read(saved: Saved): ForwardHitValues {
  return {
    saved,
    endpoint: readString(saved, 'endpoint'),
    format: FORMATS.find((format) => format === saved['format']) ?? 'json',
    fields: readRecords(saved, 'fields').map((entry, index) => readField(entry, `${index}`)),
    allVariables: saved['allVariables'] === true,
    includeContextData: saved['includeContextData'] === true,
    consent: readString(saved, 'consent'),
  };
}

const chosenFields = (values: ForwardHitValues) =>
  hasChoice(values) ? values.fields.filter((field) => !isBlank(field)) : [];

function write(values: ForwardHitValues): Saved {
  const fields = chosenFields(values).map(writeField);
  return {
    endpoint: values.endpoint.trim(),
    format: values.format === 'json' ? undefined : values.format,
    fields: fields.length > 0 ? fields : undefined,
    allVariables: (hasChoice(values) && values.allVariables) || undefined,
    includeContextData: (hasChoice(values) && values.includeContextData) || undefined,
    consent: values.consent.trim() || undefined,
  };
}

function choiceProblem(values: ForwardHitValues): Message | undefined {
  const { allVariables, includeContextData } = values;
  return hasChoice(values) &&
    chosenFields(values).length === 0 &&
    !allVariables &&
    !includeContextData
    ? message('forwardHit.fields.none')
    : undefined;
}

const errorAt = (path: string, problem: Message | undefined): FieldError[] =>
  problem ? [{ path, message: problem }] : [];

export const forwardHitForm: ViewForm<ForwardHitSettings, ForwardHitValues> = {
  fromSettings: (settings) => read(heal(settings)),
  toSettings: (values) => writeOver(values.saved, write(read(values.saved)), write(values)),
  validate: (values) => [
    ...errorAt('endpoint', endpointProblem(values.endpoint)),
    ...validateFields(chosenFields(values), 'fields.', values.format === 'query'),
    ...errorAt('fields.add', choiceProblem(values)),
    ...errorAt('consent', consentProblem(values.consent)),
  ],
};
