import { SENT_TYPES, type SendHitSettings } from '../../../src/contract/settings';
import {
  readVariables,
  type VariableValues,
  validateVariables,
  writeVariables,
} from '../../domain/variables/variables';
import {
  readRecord,
  readString,
  readStringsByName,
  type Saved,
  type Shape,
  writeOver,
} from '../../form/saved';
import type { FieldError, ViewForm } from '../../form/viewForm';
import { message } from '../../texts/text';

export type SentType = (typeof SENT_TYPES)[number];

export interface SendHitValues {
  saved: Saved;
  type: SentType;
  /** Kept while another type is looked at; only links have it saved. */
  linkName: string;
  linkURL: string;
  variables: readonly VariableValues[];
}

const SHAPE: Shape = {
  type: SENT_TYPES,
  linkName: 'string',
  linkURL: 'string',
  variables: { byName: 'string' },
};

export const isLink = ({ type }: SendHitValues): boolean => type !== 'page';

const orNothing = (written: string) => (written.trim() === '' ? undefined : written.trim());

function read(saved: Saved): SendHitValues {
  return {
    saved,
    type: SENT_TYPES.find((type) => type === saved['type']) ?? 'page',
    linkName: readString(saved, 'linkName'),
    linkURL: readString(saved, 'linkURL'),
    variables: readVariables(readStringsByName(saved, 'variables')),
  };
}

function write(values: SendHitValues): Saved {
  return {
    type: values.type,
    linkName: isLink(values) ? orNothing(values.linkName) : undefined,
    linkURL: isLink(values) ? orNothing(values.linkURL) : undefined,
    variables: writeVariables(values.variables),
  };
}

function validateLink(values: SendHitValues): FieldError[] {
  return isLink(values) && !orNothing(values.linkName) && !orNothing(values.linkURL)
    ? [{ path: 'linkName', message: message('sendHit.link.missing') }]
    : [];
}

export const sendHitForm: ViewForm<SendHitSettings, SendHitValues> = {
  fromSettings: (settings) => read(readRecord(settings, SHAPE)),
  toSettings: (values) => {
    // The type has no default that may be left out.
    const before = { ...write(read(values.saved)), type: values.saved['type'] };
    return writeOver(values.saved, before, write(values));
  },
  validate: (values) => [
    ...validateLink(values),
    ...validateVariables(values.variables, 'variables.'),
  ],
};
