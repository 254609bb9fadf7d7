import { type ChainGuard, createChainGuard } from './createChainGuard';

interface Traffic {
  /** How long the collector takes for a hit, in milliseconds. Hits go one after another. */
  answer?: number | (() => number);
  /** What the callbacks of a hit do: they may send. Nothing when left out. */
  react?: (send: () => void) => void;
}

/** A tracker on a page: how many hits were handed over, how often callbacks ran, what was said; and for how many hits callbacks did not run at once. */
function startPage({ answer = 3, react }: Traffic) {
  const seen = { sent: 0, ran: 0, suspended: 0 };
  const late = { hits: 0 };
  const queue: number[] = [];
  const guard: ChainGuard = createChainGuard(() => seen.suspended++, Date.now);
  const next = () => {
    setTimeout(
      () => {
        const { ran } = seen;
        guard.confirmed(() => {
          seen.ran++;
          if (react) react(send);
          return true;
        });
        if (seen.ran === ran) late.hits++;
        queue.shift();
        if (queue.length) next();
      },
      typeof answer === 'number' ? answer : answer(),
    );
  };
  function send() {
    seen.sent++;
    guard.handedOver();
    queue.push(seen.sent);
    if (queue.length === 1) next();
  }
  return { seen, late, send };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('honest traffic', () => {
  it.each([1, 3, 20, 200])('in a burst of 300 runs all callbacks, %d ms an answer', (answer) => {
    const { seen, send } = startPage({ answer });
    send();
    jest.advanceTimersByTime(answer);
    for (let number = 1; number < 300; number++) send();
    jest.advanceTimersByTime(answer * 300 + 1000);
    send();
    jest.advanceTimersByTime(answer + 1000);
    expect(seen).toEqual({ sent: 301, ran: 301, suspended: 0 });
  });

  // Bursts of `size` hits, one burst every `every` milliseconds.
  it.each([
    { size: 1, every: 7, answer: 3 },
    { size: 1, every: 20, answer: 3 },
    { size: 1, every: 250, answer: 200 },
    { size: 1, every: 250, answer: 160 },
    { size: 1, every: 101, answer: 2 },
    { size: 2, every: 250, answer: 100 },
    { size: 2, every: 450, answer: 200 },
    { size: 3, every: 250, answer: 60 },
    { size: 4, every: 220, answer: 40 },
    { size: 5, every: 250, answer: 40 },
    { size: 60, every: 1000, answer: 16 },
    { size: 1, every: 40, answer: 90 },
  ])('of $size every $every ms runs all callbacks, $answer ms an answer', (traffic) => {
    const { seen, send } = startPage(traffic);
    for (let burst = 0; burst < 200; burst++) {
      for (let number = 0; number < traffic.size; number++) send();
      jest.advanceTimersByTime(traffic.every);
    }
    jest.advanceTimersByTime(60_000);
    expect(seen).toEqual({ sent: 200 * traffic.size, ran: 200 * traffic.size, suspended: 0 });
  });

  it.each([10, 50, 90, 149, 251, 300, 349, 600])(
    'of four a second runs all callbacks when an answer takes %d ms after many of 200 ms',
    (odd) => {
      for (let many = 45; many < 60; many++) {
        const answers = [...Array<number>(many).fill(200), odd];
        const { seen, send } = startPage({ answer: () => answers.shift() ?? 200 });
        for (let number = 0; number < 150; number++) {
          send();
          jest.advanceTimersByTime(250);
        }
        jest.advanceTimersByTime(60_000);
        expect({ many, ...seen }).toEqual({ many, sent: 150, ran: 150, suspended: 0 });
      }
    },
  );

  it('that one hit’s callbacks send at one go is no chain', () => {
    let more = true;
    const { seen, send } = startPage({
      react: (sendAgain) => {
        if (more) for (let number = 0; number < 100; number++) sendAgain();
        more = false;
      },
    });
    send();
    jest.advanceTimersByTime(5000);
    expect(seen).toEqual({ sent: 101, ran: 101, suspended: 0 });
  });

  it('that callbacks answer with one hit each, such as a copy for another tracker, is no chain', () => {
    let own = 0;
    const { seen, late, send } = startPage({
      react: (sendAgain) => {
        own++;
        if (own % 2) setTimeout(sendAgain, 1);
      },
    });
    for (let number = 0; number < 100; number++) {
      send();
      jest.advanceTimersByTime(400);
    }
    jest.advanceTimersByTime(5000);
    expect(seen).toEqual({ sent: 200, ran: 200, suspended: 0 });
    expect(late.hits).toBe(0);
  });
});

describe('a chain that callbacks keep alive', () => {
  it.each([
    { answer: 3, delay: 0 },
    { answer: 200, delay: 0 },
    { answer: 3, delay: 90 },
    { answer: 400, delay: 90 },
  ])(
    'is cut after 50 hits that callbacks have sent: $answer ms an answer, $delay ms until the next',
    ({ answer, delay }) => {
      const { seen, send } = startPage({
        answer,
        react: (sendAgain) => setTimeout(sendAgain, delay),
      });
      send();
      jest.advanceTimersByTime(60 * (answer + delay) + 1000);
      // The page's own, 50 of them, and the one that shows whose they are.
      expect(seen).toEqual({ sent: 52, ran: 51, suspended: 1 });
    },
  );

  it('is cut when each hit sends two more', () => {
    const { seen, send } = startPage({
      react: (sendAgain) => {
        setTimeout(sendAgain);
        setTimeout(sendAgain, 5);
      },
    });
    send();
    jest.advanceTimersByTime(9000);
    expect(seen.suspended).toBe(1);
    expect(seen.sent).toBeLessThan(300);
  });

  it('goes on for ten seconds without callbacks, and then with them', () => {
    let chained = true;
    const { seen, send } = startPage({
      react: (sendAgain) => {
        if (chained) setTimeout(sendAgain);
      },
    });
    send();
    jest.advanceTimersByTime(2000);
    chained = false;
    const { ran } = seen;
    send();
    jest.advanceTimersByTime(7000);
    send();
    jest.advanceTimersByTime(500);
    expect(seen.ran).toBe(ran);
    jest.advanceTimersByTime(3000);
    send();
    jest.advanceTimersByTime(500);
    expect(seen).toMatchObject({ ran: ran + 1, suspended: 1 });
  });

  it('is pardoned no longer than honest hits come in between', () => {
    let pageSends = true;
    const { seen, send } = startPage({ react: (sendAgain) => setTimeout(sendAgain) });
    const page = () => {
      if (!pageSends) return;
      send();
      setTimeout(page, 140);
    };
    page();
    jest.advanceTimersByTime(1000);
    pageSends = false;
    jest.advanceTimersByTime(5000);
    expect(seen.suspended).toBe(1);
  });
});

it('knows no chain where no callback runs', () => {
  const suspended = jest.fn();
  const guard = createChainGuard(suspended, Date.now);
  const run = jest.fn(() => false);
  for (let number = 0; number < 200; number++) {
    guard.handedOver();
    guard.confirmed(run);
  }
  expect(run).toHaveBeenCalledTimes(200);
  expect(suspended).not.toHaveBeenCalled();
});

it.each([0, Number.NaN])('runs callbacks where the page has stopped the clock at %p', (time) => {
  const guard = createChainGuard(jest.fn(), () => time);
  const run = jest.fn(() => true);
  guard.handedOver();
  guard.confirmed(run);
  expect(run).toHaveBeenCalledTimes(1);
});
