/** Every number of the forwarding: what is stored, what waits, and for how long. Milliseconds, and characters where nothing else is said. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** What a request of the format `query` may be long as an address. Servers and proxies cut longer ones. */
export const LONGEST_GET = 2047;
/** What one hit may weigh, in bytes of UTF-8. */
export const HEAVIEST_HIT = 128 * 1024;
/** What all records of a site may take of its storage: a tenth of what browsers give, because the site needs the rest. */
export const MOST_STORED = 512 * 1024;
/** Hits that one page holds until they are settled. */
export const MOST_HELD = 20_000;
/** Hits that a page remembers to have accepted, beside those that it holds: rules run for one hit within moments. Twice as many before it forgets. */
export const ACCEPTED_REMEMBERED = 1000;

/** How long an endpoint may take to answer. */
export const TIME_OUT = 10 * SECOND;
/** What requests with `keepalive` may carry at a time, in bytes: browsers allow 64 KiB, and the page's other scripts share them. */
export const KEEPALIVE = 60_000;
/** The wait after a first failure. Each one more doubles it. */
export const FIRST_WAIT = SECOND;
export const LONGEST_WAIT = 5 * MINUTE;
/** What an endpoint may ask for by `Retry-After`. */
export const LONGEST_ASKED_WAIT = HOUR;
/** How long a browser that says it is offline is believed. */
export const OFFLINE_WAIT = MINUTE;
/** Failures in a row after which an endpoint pauses. */
export const FAILURES_UNTIL_PAUSE = 5;
/** Attempts at a time, and how many hits have to wait for it. */
export const MOST_AT_ONCE = 4;
export const MANY_WAIT = 20;
/** When a hit is dropped. */
export const MOST_ATTEMPTS = 50;
export const OLDEST = 72 * HOUR;

/** From becoming the sender to reading the storage: what another process has removed may be on its way. */
export const SETTLING = 50;
/** For how long a page without Web Locks is the sender, unless it renews that. */
export const LEASE = 15 * SECOND;
export const LEASE_RENEWAL = 5 * SECOND;
