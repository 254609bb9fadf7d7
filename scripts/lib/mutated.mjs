// What `npm run mutate` breaks, with the browser's specs that look at each folder: what the unit tests miss, they are asked for at one go.

/** @param {string} folder @param {string} names */
const specs = (folder, names) => names.split(' ').map((name) => `e2e/${folder}/${name}.spec.ts`);

/** @type {Readonly<Record<string, readonly string[]>>} */
export const MUTATED = {
  'src/callbacks': specs('runtime', 'registry guards arguments errors settings'),
  'src/trackers': specs(
    'runtime',
    'success ownRequest transports globalTracker adobeAnalytics settings',
  ),
  'src/hits': specs('runtime', 'hit rules webSdkHit'),
  'src/hosted/clearing': specs(
    'runtime',
    'clearing clearingLists clearingWaiting clearingByChance',
  ),
  'src/hosted/forwarding': specs(
    'forwarding',
    'delivery failures storage tabs consent clocks leaving crashing',
  ),
};

/** As above, but only asked for. */
const MORE = specs('forwarding', 'delivery failures storage consent');

/** @param {string} place a folder, or a file */
export const specsOf = (place) =>
  Object.entries(MUTATED).find(([folder]) => `${place}/`.startsWith(`${folder}/`))?.[1] ?? MORE;
