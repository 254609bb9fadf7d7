import { startChromium } from './chromium';
import type { Engine, EngineName, EngineOptions } from './engine';
import { startFirefox } from './firefox';
import { startWebKit } from './webkit';

const STARTS: Record<EngineName, (options: EngineOptions) => Promise<Engine>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
};

const isEngine = (name: string): name is EngineName => Object.hasOwn(STARTS, name);

/** The engine that the specs run in: the environment's `ENGINE`, or Chromium. */
export const ENGINE: EngineName = (() => {
  const name = process.env['ENGINE'] || 'chromium';
  if (isEngine(name)) return name;
  throw new Error(`ENGINE is "${name}", and must be one of: ${Object.keys(STARTS).join(', ')}.`);
})();

/** Starts the browser that the specs run in. */
export const startEngine = (options: EngineOptions = {}): Promise<Engine> =>
  STARTS[ENGINE](options);
