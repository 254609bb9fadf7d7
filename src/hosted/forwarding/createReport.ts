import type { Forwarding, ForwardRecord } from '../../page/forwarding';

/** Says what becomes of hits, in the log. It names hits and endpoints, never values. Never throws. */
export interface Report {
  /** @param outcome `undefined` for a hit that was delivered, or why it was dropped */
  settled(id: string, record: ForwardRecord, outcome?: string): void;
  /** Called for the first failure of an endpoint, and not again until it answers. */
  failing(record: ForwardRecord, reason: string, waiting: number, milliseconds: number): void;
}

export function createReport({ copies }: Forwarding): Report {
  const log = (message: string, level: keyof Turbine['logger']) => {
    try {
      copies[0]?.logger[level](message);
    } catch (_) {
      // There is nowhere left to say it.
    }
  };
  const originOf = ({ e }: ForwardRecord) => new URL(e).origin;

  return {
    settled(id, record, outcome) {
      if (outcome)
        log(`Hit dropped: ${id} to ${originOf(record)}, attempt ${record.a}: ${outcome}`, 'error');
      else log(`Hit delivered: ${id} to ${originOf(record)}, attempt ${record.a}`, 'info');
    },
    failing(record, reason, waiting, milliseconds) {
      const seconds = Math.ceil(milliseconds / 1000);
      log(
        `Forwarding to ${originOf(record)} fails: ${reason}. ${waiting} wait, next attempt in ${seconds} s`,
        'warn',
      );
    },
  };
}
