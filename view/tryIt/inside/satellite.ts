import { describeValue } from './describeValue';
import type { Tracked } from './tracker';
import type { World } from './world';

/** Tags' own object on the page: data elements answer with their sample values. */
export function createSatellite(
  world: World,
  dataElements: Readonly<Record<string, unknown>>,
  tracked: Tracked,
): object {
  const values = new Map(Object.entries(dataElements));
  const set = (name: string, value: unknown) => {
    values.set(name, value);
    const text = describeValue(value);
    world.report({ kind: 'trace', where: 'dataElement', name, value: text });
  };
  return {
    getVar: (name: unknown) => values.get(String(name)),
    setVar(names: unknown, value: unknown) {
      if (typeof names === 'object' && names !== null) {
        for (const [name, each] of Object.entries(names)) set(name, each);
      } else set(String(names), value);
    },
    track: (...args: unknown[]) => tracked('_satellite.track', args, 'rule'),
    logger: console,
    notify: (text: unknown) => console.log(text),
    getVisitorId: () => null,
    setDebug() {},
    environment: { id: 'ENexample', stage: 'development' },
    property: { name: 'Example property', settings: {} },
    buildInfo: { minified: false, turbineVersion: '28.1.0' },
  };
}
