import type { CallbackArguments } from '../contract/callback';
import { isToken, replaceTokens } from '../contract/dataElement';
import type { Hit } from '../contract/hit';
import type { ConfigurationSettings } from '../contract/settings';

type Callbacks = NonNullable<ConfigurationSettings['callbacks']>;
type Callback = Required<Callbacks[number]>;

/** How to make the arguments of the callback at a place in the configuration for a hit. */
export type ArgumentReader = (index: number) => (hit: Hit) => CallbackArguments;

/**
 * Resolves data elements anew for each hit, and each only once, however many callbacks name it. The engine's own way, all settings at
 * once, would resolve a data element for each place that names it, and those of settings that no callback reads.
 *
 * @param saved the callbacks as they were saved, tokens and all; `undefined` where the engine does not show them, and its own way is the only one
 * @param readResolved reads the callbacks with all data elements resolved
 */
export function createArgumentReader(
  saved: Callbacks | undefined,
  readResolved: () => Callbacks,
  resolveToken: Turbine['replaceTokens'],
): ArgumentReader {
  let current: Hit;
  let values: Map<string, unknown>;
  let callbacks: Callbacks;

  const resolve = (token: string) => {
    if (!values.has(token)) values.set(token, resolveToken(token));
    return values.get(token) as string;
  };

  return (index) => (hit) => {
    if (hit !== current) {
      current = hit;
      values = new Map();
      callbacks = saved || readResolved();
    }
    return Object.fromEntries(
      (callbacks[index] as Callback).arguments.map(({ name, value }) => [
        name,
        // What is resolved already may look like a token: a visitor may have typed it.
        !saved || typeof value !== 'string'
          ? value
          : isToken(value)
            ? resolve(value)
            : replaceTokens(value, resolve),
      ]),
    );
  };
}
