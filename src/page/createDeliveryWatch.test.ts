import { createHit } from '../hits/createHit';
import { createDeliveryWatch } from './createDeliveryWatch';
import type { Failure, Sender } from './notes';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const END = { responseStatus: 500, responseStart: 1, duration: 1 };

function setUp(limit = 10_000) {
  const reports: string[] = [];
  const watch = createDeliveryWatch({
    setTimeout: (act, milliseconds) => setTimeout(act, milliseconds),
    clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout),
    readLimit: () => limit,
    report: (hit, _, end) =>
      reports.push(
        `${hit.id}${end ? ` ${typeof end === 'string' ? end : end.responseStatus}` : ''}`,
      ),
  });
  const s: Sender = { s: {}, names: ['global:s'] };
  const note = (id: string, confirmedBy: 'response' | undefined, sender: Sender) =>
    watch.push({
      hit: createHit({ id, tracker: 't', requestUrl: urlOf(id), sentAt: 1, confirmedBy }),
      sender,
    });
  return {
    watch,
    reports,
    handOver: (id: string, sender = s) => note(id, undefined, sender),
    confirm: (id: string, sender = s) => note(id, 'response', sender),
  };
}
const urlOf = (id: string) => `https://m.test/b/ss/suite/1/JS/s${id}?AQB=1`;

it('reports a hit once, when its time is over', () => {
  const { handOver, reports } = setUp();
  handOver('1');
  jest.advanceTimersByTime(9999);
  expect(reports).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(reports).toEqual(['1']);
  jest.advanceTimersByTime(100_000);
  expect(reports).toEqual(['1']);
});

it('reports no confirmed hit, nor one that is confirmed again', () => {
  const { handOver, confirm, reports } = setUp();
  handOver('1');
  jest.advanceTimersByTime(9999);
  confirm('1');
  confirm('1');
  confirm('unknown');
  jest.advanceTimersByTime(100_000);
  expect(reports).toEqual([]);
});

it('begins the time of a hit when the one before it is confirmed', () => {
  const { handOver, confirm, reports } = setUp(1000);
  handOver('1');
  handOver('2');
  jest.advanceTimersByTime(900);
  confirm('1');
  jest.advanceTimersByTime(900);
  expect(reports).toEqual([]);
  jest.advanceTimersByTime(100);
  expect(reports).toEqual(['2']);
});

it('begins it when the one before has failed, or was waited for too long', () => {
  const { watch, handOver, reports } = setUp(1000);
  handOver('1');
  handOver('2');
  handOver('3');
  watch.ended('1', END);
  watch.ended('https://other.test/', END);
  jest.advanceTimersByTime(1000);
  expect(reports).toEqual(['1 500', '2']);
  jest.advanceTimersByTime(4999);
  expect(reports).toEqual(['1 500', '2']);
  jest.advanceTimersByTime(1);
  expect(reports).toEqual(['1 500', '2', '3']);
});

it('knows a POST by its path, and tells how the latest request ended', () => {
  const { watch, handOver, reports } = setUp();
  handOver('1');
  watch.ended('1', { ...END, responseStatus: 0 });
  watch.ended('1', { ...END, responseStatus: 503 });
  jest.advanceTimersByTime(10_000);
  expect(reports).toEqual(['1 503']);
});

it('gives those that were overtaken their time', () => {
  const { handOver, confirm, reports } = setUp(1000);
  for (const id of ['1', '2', '3']) handOver(id);
  confirm('3');
  jest.advanceTimersByTime(1000);
  expect(reports).toEqual(['1', '2']);
});

it('lets a hit that is confirmed too late make way', () => {
  const { handOver, confirm, reports } = setUp(1000);
  handOver('1');
  handOver('2');
  jest.advanceTimersByTime(1500);
  confirm('1');
  expect(reports).toEqual(['1']);
  jest.advanceTimersByTime(1000);
  expect(reports).toEqual(['1', '2']);
});

it('lets no tracker wait for another', () => {
  const { handOver, reports } = setUp(1000);
  handOver('1');
  handOver('2', { s: {}, names: ['global:t'] });
  jest.advanceTimersByTime(1000);
  expect(reports).toEqual(['1', '2']);
});

describe('hits of the Web SDK', () => {
  const sdk: Sender = { s: undefined, names: ['web-sdk:alloy'] };
  function setUpWebSdk() {
    const { watch, reports } = setUp(1000);
    const tell = (id: string, confirmedBy?: 'response', failure?: Failure) =>
      watch.push({
        hit: createHit({
          id,
          tracker: 't',
          requestUrl: `https://edge.test/ee/v1/interact?requestId=${id}`,
          sentAt: 1,
          confirmedBy,
        }),
        sender: sdk,
        failure,
      });
    return { reports, tell };
  }

  it('have their time all at once, although they share a path', () => {
    const { reports, tell } = setUpWebSdk();
    for (const id of ['1', '2', '3']) tell(id);
    tell('2', 'response');
    jest.advanceTimersByTime(1000);
    expect(reports).toEqual(['1', '3']);
  });

  it('are told with their failure, unless they succeed after it', () => {
    const { reports, tell } = setUpWebSdk();
    for (const id of ['1', '2', '3']) tell(id);
    tell('1', undefined, 'network');
    tell('1', undefined, 'rejected');
    tell('2', undefined, 'network');
    tell('2', 'response');
    tell('3', undefined, 'network');
    tell('unknown', undefined, 'rejected');
    jest.advanceTimersByTime(10_000);
    expect(reports).toEqual(['1 rejected', '3 network']);
  });
});

it('forgets what is on its way when the page goes, and goes on when it comes back', () => {
  const { watch, handOver, reports } = setUp(1000);
  handOver('1');
  handOver('2');
  watch.forget();
  jest.advanceTimersByTime(100_000);
  handOver('3');
  jest.advanceTimersByTime(1000);
  expect(reports).toEqual(['3']);
});
