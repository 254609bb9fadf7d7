import type { Forward, HitRecord } from '../record/HitRecord';
import { el } from '../show/el';
import { timeOfDay } from '../show/format';
import { listOf, nameOf, type Section } from './section';

/** What was cleared and forwarded after the hit. @param forwardsOf its copies for other endpoints */
export const cameSection =
  (forwardsOf: (record: HitRecord) => readonly Forward[]): Section =>
  (record, language) => {
    const { cleared, kept, hit } = record;
    const { text } = language;
    if (!hit?.confirmedBy) return [];
    const forwards = forwardsOf(record);
    const names = (key: 'cleared' | 'kept', values: readonly string[]) =>
      values.length > 0 &&
      el('p', {}, el('b', {}, text(key)), ' ', el('bdi', {}, values.join(', ')));
    return [
      names('cleared', cleared),
      names('kept', kept),
      forwards.length > 0 && el('h4', {}, text('forwards')),
      listOf(
        forwards.map(({ endpoint, state, attempt, reason = '', againAt }) =>
          el(
            'li',
            {},
            nameOf(endpoint),
            againAt
              ? text('forward.again', attempt, reason, timeOfDay(againAt, language))
              : text(`forward.${state}`, attempt, reason),
          ),
        ),
      ),
      !cleared.length &&
        !kept.length &&
        !forwards.length &&
        el('p', { class: 'soft' }, text('nothing')),
    ];
  };
