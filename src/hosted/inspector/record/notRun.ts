import { appliesTo } from '../../../hits/appliesTo';
import type { Candidate, HitRecord } from './HitRecord';

/**
 * Why a callback did not run for a hit: it is switched off, is not for this tracker or hit type, had its one hit already, was suspended with all others, is held
 * back for a moment, or ran before anybody could watch.
 */
export type NotRunReason = 'off' | 'tracker' | 'type' | 'used' | 'suspended' | 'held' | 'unseen';

export interface NotRun {
  readonly name: string;
  readonly reason: NotRunReason;
  /** The trackers or hit types that it is for, or the number of the hit that it had. */
  readonly detail: string;
}

/** @param used callbacks that waited for one hit, and the number of the record that it was */
export function whyNotRun(record: HitRecord, used: ReadonlyMap<string, number>): NotRun[] {
  const { runs, sender, candidates } = record;
  const ran = new Set(runs.map(({ name }) => name));
  const registered = new Set(candidates.map(({ name }) => name));

  const reasonOf = ({
    trackers,
    hitTypes,
    isOff,
  }: Candidate): [NotRunReason, (string | undefined)?] => {
    if (isOff) return ['off'];
    if (!appliesTo({ trackers }, sender.names, record)) return ['tracker', trackers?.join(', ')];
    if (!appliesTo({ hitTypes }, sender.names, record)) return ['type', hitTypes?.join(', ')];
    if (record.suspendedUntil) return ['suspended'];
    return [record.isPast ? 'unseen' : 'held'];
  };
  const skipped = candidates
    .filter(({ name }) => !ran.has(name))
    .map((candidate): NotRun => {
      const [reason, detail = ''] = reasonOf(candidate);
      return { name: candidate.name, reason, detail };
    });
  const had = [...used]
    .filter(([name, number]) => number < record.number && !ran.has(name) && !registered.has(name))
    .map(([name, number]): NotRun => ({ name, reason: 'used', detail: `${number}` }));
  return [...skipped, ...had];
}
