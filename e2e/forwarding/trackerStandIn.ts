/**
 * Page script that stands in for a tracker, as `window.s`. `confirmHits(names)` has hits with these page names confirmed, as a tracker does whose collector
 * has answered: all are handed over first, because one after the other would look like an endless chain. Further parameters of a hit stand behind its name
 * (`'Home&v5=gold'`).
 */
export const TRACKER = `
  window.s = {
    before: [],
    after: [],
    registerPreTrackCallback(callback) { this.before.push(callback); },
    registerPostTrackCallback(callback) { this.after.push(callback); },
  };
  window.confirmHits = (names) => {
    const urls = names.map((name) => {
      const number = String(Math.random()).slice(2).padEnd(14, '0').slice(0, 14);
      const [first, ...rest] = name.split('&');
      return 'https://metrics.test/b/ss/suite/1/JS-2.27/s' + number + '?AQB=1&ndh=1&pageName=' +
        encodeURIComponent(first) + rest.map((pair) => '&' + pair).join('') + '&AQE=1';
    });
    for (const step of [s.before, s.after]) for (const url of urls) for (const callback of step) callback(url);
  };`;

/**
 * Page script whose timers take so small a part of their time: nobody wants to wait for a second try. An answer may take as long as ever, because a busy
 * machine needs that.
 */
export const quickTimers = (times: number) => `{
  const { setTimeout } = window;
  window.setTimeout = (act, delay, ...list) => setTimeout(act, delay === 10000 ? delay : delay / ${times}, ...list);
}`;

export const QUICK_TIMERS = quickTimers(50);

/** Page script with a clock that `skip(milliseconds)` puts ahead. */
export const SKIP = `{
  const { now } = Date;
  let ahead = 0;
  Date.now = () => now() + ahead;
  window.skip = (milliseconds) => { ahead += milliseconds; };
}`;
