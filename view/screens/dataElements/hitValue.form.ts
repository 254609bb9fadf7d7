import type { HitValueSettings } from '../../../src/contract/settings';
import { hitValueProblem } from '../../domain/hitValues/hitValues';
import { readRecord, readString, type Saved, writeOver } from '../../form/saved';
import type { ViewForm } from '../../form/viewForm';

export interface HitValueValues {
  saved: Saved;
  from: string;
}

const read = (saved: Saved): HitValueValues => ({ saved, from: readString(saved, 'from') });
const write = ({ from }: HitValueValues): Saved => ({ from: from.trim() });

export const hitValueForm: ViewForm<HitValueSettings, HitValueValues> = {
  fromSettings: (settings) => read(readRecord(settings, { from: 'string' })),
  toSettings: (values) => writeOver(values.saved, write(read(values.saved)), write(values)),
  validate({ from }) {
    const problem = hitValueProblem(from);
    return problem ? [{ path: 'from', message: problem }] : [];
  },
};
