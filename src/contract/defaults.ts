// What missing settings mean.

export const DEFAULT_TRACKERS = [{ type: 'adobe-analytics' }] as const;

/** What the Web SDK calls its instance where nobody chose another name. */
export const DEFAULT_INSTANCE = 'alloy';

/** Milliseconds. */
export const DEFAULT_UNCONFIRMED_AFTER = 10_000;

/** The longest wait that a browser's timer can do, in milliseconds: https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html */
export const LONGEST_WAIT = 2 ** 31 - 1;
