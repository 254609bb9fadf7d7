import type { HitRecord } from '../record/HitRecord';
import type { NotRun } from '../record/notRun';
import { el } from '../show/el';
import { duration, timeOfDay } from '../show/format';
import { nameOfCall } from '../show/words';
import type { Texts } from '../texts/en';
import { listOf, nameOf, type Section } from './section';

/** Characters; what is left of a stack says where it began. */
const LONGEST_ERROR = 5000;

/** Which callbacks and rules ran, which did not and why. @param notRun those that did not */
export const ranSection =
  (notRun: (record: HitRecord) => readonly NotRun[]): Section =>
  (record, language) => {
    const { text } = language;
    const { runs, rules, hit, suspendedUntil = 0 } = record;
    const skipped = hit?.confirmedBy ? notRun(record) : [];
    const reason = ({ reason, detail }: NotRun) =>
      text(`not.${reason}`, reason === 'suspended' ? timeOfDay(suspendedUntil, language) : detail);
    return [
      !hit?.confirmedBy && el('p', { class: 'soft' }, text('notConfirmed')),
      hit?.confirmedBy && !runs.length && el('p', {}, text('nothingRan')),
      listOf(
        runs.map((run) =>
          el(
            'li',
            {},
            nameOf(run.name),
            el(
              'span',
              { class: 'soft' },
              run.duration === undefined ? text('running') : duration(run.duration, language),
            ),
            ...[
              run.promise === 'open' && text('open'),
              run.settledAfter !== undefined &&
                text('settled', duration(run.settledAfter, language)),
              run.returned !== undefined && text('returned', run.returned),
            ].map((line) => line && el('p', {}, line)),
            ...run.blocked.map((call) =>
              el('p', { class: 'bad' }, text('blocked', nameOfCall(call))),
            ),
            run.lines.length > 0 && el('pre', {}, run.lines.join('\n')),
            run.error && el('pre', { class: 'bad' }, run.error.slice(0, LONGEST_ERROR)),
          ),
        ),
      ),
      skipped.length > 0 && el('h4', {}, text('notRun')),
      listOf(skipped.map((one) => el('li', {}, nameOf(one.name), reason(one)))),
      rules.length > 0 && el('h4', {}, text('rules')),
      listOf(
        rules.map(({ name, state, component = '' }) =>
          el('li', {}, nameOf(name), text(`rule.${state}` as keyof Texts, component)),
        ),
      ),
    ];
  };
