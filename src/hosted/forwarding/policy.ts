import {
  FIRST_WAIT,
  HOUR,
  LONGEST_ASKED_WAIT,
  LONGEST_WAIT,
  MANY_WAIT,
  MOST_AT_ONCE,
  MOST_ATTEMPTS,
  OLDEST,
} from '../../forwarding/forwardingPolicy';
import type { ForwardRecord } from '../../page/forwarding';

export const isDelivered = (status: number): boolean => /^2../.test(`${status}`);

/** Whether the endpoint will say the same again. It asks for another attempt by 408 (too slow), 425 (too early) and 429 (too many). */
export const isFinal = (status: number): boolean => /^4(?!08|25|29)../.test(`${status}`);

/** The wait after so many failures, which doubles. A part of it is by chance: those who failed together don't come back together. */
export const waitAfter = (failures: number, random = Math.random()): number =>
  Math.min(FIRST_WAIT * 2 ** (failures - 1), LONGEST_WAIT) * (0.5 + random / 2);

/** Milliseconds of a `Retry-After` header, in seconds or as a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
export function readRetryAfter(header: string | null, now: number): number {
  const wait = Number(header) * 1000 || Date.parse(header as string) - now;
  return wait > 0 ? Math.min(wait, LONGEST_ASKED_WAIT) : 0;
}

/** Why a hit that has just failed is to be dropped, if it is: only then, so that each has had an attempt at its age, also where a clock was wrong. */
export const limitOf = ({ a, t }: ForwardRecord, now = Date.now()): string | undefined =>
  a >= MOST_ATTEMPTS
    ? `last of ${MOST_ATTEMPTS} attempts`
    : now - t >= OLDEST
      ? `${OLDEST / HOUR} h old`
      : undefined;

export const attemptsAtOnce = (isFine: boolean | undefined, waiting: number): number =>
  isFine && waiting > MANY_WAIT ? MOST_AT_ONCE : 1;
