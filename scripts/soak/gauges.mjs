// What each engine can tell about a page's memory and work.
import { readdirSync, readFileSync } from 'node:fs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */
/** @typedef {Partial<import('./judge.cjs').Row>} Gauged */
/** @typedef {{ read(): Promise<Gauged> }} Gauge */

/** What is said of an engine beside its figures. @type {Record<EngineName, string>} */
export const TELLS = {
  chromium:
    'Chromium tells the heap after a garbage collection, DOM nodes, listeners, and what its main thread works.',
  firefox:
    'Firefox tells nothing about the heap of a page: in its place, what the processes of pages have of the memory after a garbage collection (Linux alone).',
  webkit:
    'WebKit tells nothing about the heap of a page: in its place, what the processes of pages have of the memory (Linux alone), garbage included.',
};

/**
 * Chromium's own figures, by the protocol of its developer tools.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Gauge>}
 */
export async function gaugeChromium(page) {
  const tools = await page.context().newCDPSession(page);
  // Time on the processor: what else the machine does is not the page's work.
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskTime = async () => {
    const { metrics } = await tools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  let before = await taskTime();
  return {
    async read() {
      const after = await taskTime();
      // The second one takes what the first has made free to go, such as images whose events are over.
      for (let time = 0; time < 2; time++) await tools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await tools.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners: listeners } = await tools.send('Memory.getDOMCounters');
      const work = (after - before) * 1000;
      before = await taskTime();
      return { heap: usedSize, nodes, listeners, work };
    },
  };
}

/** Processes by their parents. @returns {Map<number, number[]>} */
function readProcesses() {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)))
    try {
      // The program's name, in brackets, may be anything.
      const [, parent = ''] = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
      children.set(Number(parent), [...(children.get(Number(parent)) ?? []), Number(name)]);
    } catch {
      // It has ended meanwhile.
    }
  return children;
}

/**
 * Those in which pages live. The browser's own process keeps what the driver has seen of the network: Firefox some 40 kB for a hit, which is nobody's
 * page.
 */
const PAGES = /-contentproc|WebKitWebProcess/;

/** What such processes have of the memory for themselves, of all that this one has started. */
function readMemory() {
  const children = readProcesses();
  let kilobytes = 0;
  const add = (/** @type {number} */ id) => {
    for (const child of children.get(id) ?? []) {
      try {
        const status = readFileSync(`/proc/${child}/status`, 'utf8');
        if (PAGES.test(readFileSync(`/proc/${child}/cmdline`, 'utf8')))
          kilobytes += Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0);
      } catch {
        // It has ended meanwhile.
      }
      add(child);
    }
  };
  add(process.pid);
  return kilobytes * 1024;
}

/** In place of the heap, where an engine tells nothing about that. @param {import('./parts').EnginePage} page @returns {Gauge} */
export const gaugeProcesses = (page) => ({
  async read() {
    if (process.platform !== 'linux') return {};
    await page.evaluate('window.TestUtils && TestUtils.gc()');
    return { processes: readMemory() };
  },
});
