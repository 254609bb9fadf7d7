import type { ForwardHitSettings } from '../../../src/contract/settings';
import { checkEndpoint } from '../../../src/forwarding/checkEndpoint';
import {
  readRecord,
  readRecords,
  readString,
  type Saved,
  type Shape,
  writeOver,
} from '../../form/saved';
import type { FieldError, ViewForm } from '../../form/viewForm';
import { message } from '../../texts/text';
import {
  FIELD_SHAPE,
  type ForwardedField,
  isBlank,
  readField,
  validateFields,
  writeField,
} from './forwardedFields';

export const FORMATS = ['json', 'query', 'request-url'] as const;

export interface ForwardHitValues {
  saved: Saved;
  endpoint: string;
  format: (typeof FORMATS)[number];
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

const written = (fields: readonly ForwardedField[]) => fields.filter((field) => !isBlank(field));

function write(values: ForwardHitValues): Saved {
  const fields = written(values.fields).map(writeField);
  return {
    endpoint: values.endpoint.trim(),
    format: values.format === 'json' ? undefined : values.format,
    fields: fields.length ? fields : undefined,
    allVariables: values.allVariables || undefined,
    includeContextData: values.includeContextData || undefined,
    consent: values.consent.trim() || undefined,
  };
}

/** What a data element will hold is known only on the page: there it is checked again. */
function validateEndpoint(endpoint: string): FieldError[] {
  const problem = !endpoint.trim()
    ? 'missing'
    : endpoint.includes('%')
      ? undefined
      : checkEndpoint(endpoint.trim());
  if (!problem) return [];
  const key = problem === 'with a password' ? 'password' : problem;
  return [{ path: 'endpoint', message: message(`forwardHit.endpoint.${key}`) }];
}

function validateChoice(values: ForwardHitValues): FieldError[] {
  const { format, fields, allVariables, includeContextData } = values;
  const isEmpty = !written(fields).length && !allVariables && !includeContextData;
  return isEmpty && format !== 'request-url'
    ? [{ path: 'fields.add', message: message('forwardHit.fields.none') }]
    : [];
}

export const forwardHitForm: ViewForm<ForwardHitSettings, ForwardHitValues> = {
  fromSettings: (settings) => read(readRecord(settings, SHAPE)),
  toSettings: (values) => writeOver(values.saved, write(read(values.saved)), write(values)),
  validate: (values) => [
    ...validateEndpoint(values.endpoint),
    ...validateFields(written(values.fields), 'fields.', values.format === 'query'),
    ...validateChoice(values),
  ],
};
