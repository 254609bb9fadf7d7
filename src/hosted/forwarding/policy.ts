import {
  FIRST_WAIT,
  LONGEST_ASKED_WAIT,
  LONGEST_WAIT,
  MANY_WAIT,
  MOST_AT_ONCE,
  MOST_ATTEMPTS,
  OLDEST,
} from '../../contract/forwardingPolicy';

export const isDelivered = (status: number): boolean => status >= 200 && status < 300;

/** Whether the endpoint will say the same again. It asks for another attempt by 408 (too slow), 425 (too early) and 429 (too many). */
export const isFinal = (status: number): boolean =>
  status >= 400 && status < 500 && ![408, 425, 429].includes(status);

/** The wait after so many failures, which doubles. A part of it is by chance: those who failed together don't come back together. */
export const waitAfter = (failures: number, random = Math.random()): number =>
  Math.min(FIRST_WAIT * 2 ** (failures - 1), LONGEST_WAIT) * (0.5 + random / 2);

/** Milliseconds of a `Retry-After` header, in seconds or as a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
export function readRetryAfter(header: string | null, now: number): number {
  const wait = Number(header) * 1000 || Date.parse(`${header}`) - now;
  return wait > 0 ? Math.min(wait, LONGEST_ASKED_WAIT) : 0;
}

/** Whether a hit that has just failed is to be dropped: only then, so that each has had an attempt at its age, also where a clock was wrong. */
export const isOver = (attempts: number, age: number): boolean =>
  attempts >= MOST_ATTEMPTS || age >= OLDEST;

export const attemptsAtOnce = (isFine: boolean, waiting: number): number =>
  isFine && waiting > MANY_WAIT ? MOST_AT_ONCE : 1;
