import type {
  HitSentSettings,
  HitSuppressedSettings,
  HitUnconfirmedSettings,
} from '../../../src/contract/settings';
import type { AppliesTo } from '../../domain/callback/callback';
import { readRecord, readStrings, type Saved, type Shape, writeOver } from '../../form/saved';
import type { ViewForm } from '../../form/viewForm';

/** Of all events on hits: they have the same settings. */
export interface HitEventValues extends AppliesTo {
  saved: Saved;
}

const SHAPE: Shape = { trackers: 'strings', hitTypes: 'strings' };

const read = (saved: Saved): HitEventValues => ({
  saved,
  trackers: readStrings(saved, 'trackers'),
  hitTypes: readStrings(saved, 'hitTypes'),
});

const write = ({ trackers, hitTypes }: HitEventValues): Saved => ({
  trackers: trackers.length === 0 ? undefined : trackers,
  hitTypes: hitTypes.length === 0 ? undefined : hitTypes,
});

export const hitEventForm: ViewForm<
  HitSentSettings & HitUnconfirmedSettings & HitSuppressedSettings,
  HitEventValues
> = {
  fromSettings: (settings) => read(readRecord(settings, SHAPE)),
  toSettings: (values) => writeOver(values.saved, write(read(values.saved)), write(values)),
  validate: () => [],
};
