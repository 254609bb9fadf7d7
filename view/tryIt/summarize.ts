import { type Message, message } from '../texts/text';
import type { Outcome } from './outcome';

/** A run in one sentence, with the value or the error that it ends with. */
export interface Summary {
  message: Message;
  detail?: string | undefined;
  wrong: boolean;
  /** It failed, and may have done so because there are no elements here. */
  page?: boolean;
}

export function summarize(outcome: Outcome): Summary {
  const { ending, reason, returned, threw, settled } = outcome;
  if (ending === undefined) return { message: message('tryIt.running'), wrong: false };
  if (ending === 'refused') return { message: message('tryIt.refused', { reason }), wrong: true };
  if (ending === 'stopped') {
    const key = returned || threw ? 'tryIt.stoppedLater' : 'tryIt.stopped';
    return { message: message(key), wrong: true };
  }
  if (threw) {
    const { ms, line, text: detail, page } = threw;
    const said =
      line === undefined
        ? message('tryIt.threw', { ms })
        : message('tryIt.threwLine', { ms, line });
    return { message: said, detail, wrong: true, page };
  }
  const ms = returned?.ms ?? 0;
  if (settled?.kind === 'rejected') {
    const { line, text: detail, page } = settled;
    const said =
      line === undefined
        ? message('tryIt.rejected', { ms })
        : message('tryIt.rejectedLine', { ms, line });
    return { message: said, detail, wrong: true, page };
  }
  if (settled) {
    const { value } = settled;
    const said = message(value === undefined ? 'tryIt.resolved' : 'tryIt.resolvedValue', { ms });
    return { message: said, detail: value, wrong: false };
  }
  if (returned?.promise) return { message: message('tryIt.pending', { ms }), wrong: true };
  if (ending === 'waiting') return { message: message('tryIt.ranTimers', { ms }), wrong: false };
  const value = returned?.value;
  return {
    message: message(value === undefined ? 'tryIt.ran' : 'tryIt.ranValue', { ms }),
    detail: value,
    wrong: false,
  };
}
