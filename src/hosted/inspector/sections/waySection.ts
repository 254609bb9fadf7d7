import { el } from '../show/el';
import { duration, timeOfDay } from '../show/format';
import { classOf, nameOfCall, stateOf } from '../show/words';
import type { Section } from './section';

/** The way of a hit, from the call to its outcome. */
export const waySection: Section = (record, language) => {
  const { text } = language;
  const {
    call,
    startedAt,
    calledAt,
    handedOverAt,
    leftAt,
    settledAt,
    state,
    reason,
    isPast,
    status,
  } = record;
  const since = (at: number) =>
    record.isTimed === false ? '' : `+${duration(at - calledAt, language)}`;
  const step = (name: string, time: string, kind = '') =>
    el('li', { class: kind }, el('b', {}, name), el('span', {}, time));
  const end = `${stateOf(record, language)}${status ? ` (${status})` : ''}`;
  const isOpen = /^(waiting|queued|sent)$/.test(state);
  return [
    el(
      'ol',
      { class: 'steps' },
      step(
        call ? text('called', nameOfCall(call)) : text('automatic'),
        timeOfDay(startedAt, language),
      ),
      handedOverAt !== undefined && step(text('handedOver'), since(handedOverAt)),
      leftAt !== undefined &&
        state !== 'queued' &&
        state !== 'beacon' &&
        step(text('left'), since(leftAt), state === 'sent' ? 'wait' : ''),
      state !== 'sent' &&
        step(end, settledAt === undefined || isOpen ? '' : since(settledAt), classOf(record)),
    ),
    reason ? el('p', {}, text(`reason.${reason}`)) : undefined,
    isPast && el('p', { class: 'soft' }, text('past')),
  ];
};
