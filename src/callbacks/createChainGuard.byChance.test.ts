import fc from 'fast-check';
import { createChainGuard } from './createChainGuard';

/** How long callbacks are suspended, in milliseconds. */
const SUSPENDED_FOR = 10_000;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** What happens on a page, and after how many milliseconds. A clock that jumps takes no timer along: the machine has slept. */
interface Moment {
  wait: number;
  jump: number;
  what: 'handed over' | 'confirmed' | 'both';
  times: number;
  /** What its callbacks hand over. */
  sends: number;
}

const moments: fc.Arbitrary<Moment[]> = fc.array(
  fc.record({
    wait: fc.oneof(fc.nat(20), fc.constantFrom(0, 99, 101, 299, 301, 9_999, 10_001)),
    jump: fc.constantFrom(0, 0, 0, 0, 50, 3_600_000),
    what: fc.constantFrom('handed over', 'confirmed', 'both', 'both'),
    times: fc.constantFrom(1, 1, 1, 30),
    sends: fc.constantFrom(0, 1, 1, 2),
  }),
  { maxLength: 200, size: 'max' },
);

it('whatever the traffic: callbacks run once each, in the order of their hits, and only those of a suspended time are lost', () => {
  const counts = { held: 0 };
  fc.assert(
    fc.property(moments, (given) => {
      let offset = 0;
      let until = Number.NEGATIVE_INFINITY;
      const now = () => Date.now() + offset;
      const guard = createChainGuard(() => {
        until = now() + SUSPENDED_FOR;
      }, now);
      const due: number[] = [];
      const ran: number[] = [];
      let hits = 0;
      for (const { wait, jump, what, times, sends } of given) {
        jest.advanceTimersByTime(wait);
        offset += jump;
        for (let time = 0; time < times; time++) {
          if (what !== 'confirmed') guard.handedOver();
          if (what === 'handed over') continue;
          const hit = ++hits;
          if (now() > until) due.push(hit);
          guard.confirmed(() => {
            ran.push(hit);
            for (let sent = 0; sent < sends; sent++) guard.handedOver();
            return true;
          });
          if (now() > until && !ran.includes(hit)) counts.held++;
        }
      }
      // Those that are held back have their turn once it is quiet.
      jest.advanceTimersByTime(1000);
      expect(ran).toEqual(due);
    }),
    { numRuns: 200 },
  );
  // That the traffic makes the guard doubt at all.
  expect(counts.held).toBeGreaterThan(0);
});

it('whatever the pace: a chain of hits that each the callbacks of the last one send is cut after some 50', () => {
  const pace = fc.record({
    answer: fc.integer({ min: 1, max: 5000 }),
    // The callback sends at once where there is none.
    delay: fc.option(fc.nat(90), { nil: undefined }),
  });
  fc.assert(
    fc.property(pace, ({ answer, delay }) => {
      let sent = 0;
      let isSuspended = false;
      const guard = createChainGuard(() => {
        isSuspended = true;
      }, Date.now);
      const send = () => {
        sent++;
        guard.handedOver();
        setTimeout(() => {
          guard.confirmed(() => {
            if (delay === undefined) send();
            else setTimeout(send, delay);
            return true;
          });
        }, answer);
      };
      send();
      jest.advanceTimersByTime(70 * (answer + (delay ?? 0)) + 1000);
      expect(isSuspended).toBe(true);
      expect(sent).toBeGreaterThanOrEqual(50);
      expect(sent).toBeLessThanOrEqual(53);
    }),
    { numRuns: 50 },
  );
});
