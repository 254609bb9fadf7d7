import type { Hit } from './hit';
import type { HitFilter } from './hitFilter';

/** The extra arguments of a callback, by the names that the user gave them. A fresh object for each call. */
export type CallbackArguments = Record<string, unknown>;

/**
 * Code that runs right after a hit was successfully sent.
 *
 * @param requestUrl the full image-request URL, the very string that was sent; of the Web SDK, the URL of the network request. Changing it changes nothing that is sent.
 * @param args the extra arguments by name.
 * @param hit the hit, parsed as far as it is read.
 * @param s the tracker that sent the hit; `undefined` for the Web SDK.
 * @returns nothing that is used, but a promise's rejection is logged like a thrown error.
 */
export type PostTrackCallback = (
  requestUrl: string,
  args: CallbackArguments,
  hit: Hit,
  s: unknown,
) => unknown;

/** When a callback runs, and for what. */
export interface CallbackOptions extends HitFilter {
  /** Extra arguments by name. */
  args?: CallbackArguments | undefined;
  /** `next-hit` waits for the next confirmed hit that the callback applies to, and then removes it. Default: `every-hit`. */
  repeat?: 'every-hit' | 'next-hit' | undefined;
  /** What to do when the name is taken. Default: `keep` the callback that is there. */
  onDuplicate?: 'keep' | 'replace' | undefined;
}
