/** Tells of each request of the page that has come to an end, well or not. Browsers that can't tell stay silent. */
export function watchRequests(
  ended: (url: string, timing: PerformanceResourceTiming) => void,
): void {
  try {
    // An observer misses nothing; the page's own list is full after 250 requests.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) ended(entry.name, entry as PerformanceResourceTiming);
    }).observe({ type: 'resource' });
  } catch (_) {
    // Reasons will be less precise.
  }
}
