import type { RemoveCallbackSettings } from '../../../src/contract/settings';
import { readRecord, readString, type Saved, writeOver } from '../../form/saved';
import type { ViewForm } from '../../form/viewForm';
import { message } from '../../texts/text';

export interface RemoveCallbackValues {
  saved: Saved;
  name: string;
}

function read(saved: Saved): RemoveCallbackValues {
  return { saved, name: readString(saved, 'name') };
}

function write({ name }: RemoveCallbackValues): Saved {
  return { name: name.trim() };
}

export const removeCallbackForm: ViewForm<RemoveCallbackSettings, RemoveCallbackValues> = {
  fromSettings: (settings) => read(readRecord(settings, { name: 'string' })),
  toSettings: (values) => writeOver(values.saved, write(read(values.saved)), write(values)),
  validate: ({ name }) =>
    name.trim() === '' ? [{ path: 'name', message: message('callback.name.missing') }] : [],
};
