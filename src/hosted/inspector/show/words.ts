import { type HitRecord, isFailed, isSettled } from '../record/HitRecord';
import type { Texts } from '../texts/en';
import type { Language } from '../texts/language';
import { duration } from './format';

/** As the page has written it. */
export const nameOfCall = (call: string): string => (call === 'sendEvent' ? call : `s.${call}()`);

/** What a hit is, in a few words: its page or link, or what it asked for. */
export function titleOf({ hit, type, call }: HitRecord, { text }: Language): string {
  const { pageName, linkName, linkURL, pageURL } = hit?.variables ?? {};
  const kind = `type.${type}` as keyof Texts;
  const name = type === 'page' || type === 'event' ? (pageName ?? pageURL) : (linkName ?? linkURL);
  const what = type || !call ? text(kind) : nameOfCall(call);
  const named = name ?? (hit || !type || !call ? '' : nameOfCall(call));
  return named ? `${what}: ${named}` : what;
}

export function stateOf(record: HitRecord, { text }: Language): string {
  const state = text(`state.${record.state}`);
  if (record.reason) return `${state}: ${text(`why.${record.reason}`)}`;
  return record.isLate ? text('late', state) : state;
}

export const classOf = (record: HitRecord): string =>
  isFailed(record)
    ? 'bad'
    : !isSettled(record)
      ? 'wait'
      : record.state === 'suppressed'
        ? 'none'
        : 'good';

/** How long the hit was on its way. */
export function travelTime(
  { leftAt, settledAt, state, isTimed }: HitRecord,
  language: Language,
): string {
  const isKnown =
    leftAt !== undefined && settledAt !== undefined && state !== 'beacon' && isTimed !== false;
  return isKnown ? duration(settledAt - leftAt, language) : '';
}
