import type { CallbackArguments } from '../contract/callback';
import type { Hit } from '../contract/hit';
import type { ConfigurationSettings } from '../contract/settings';

type Callbacks = NonNullable<ConfigurationSettings['callbacks']>;
type Callback = Required<Callbacks[number]>;

/** The arguments of the callback at a place in the configuration: fixed ones, or how to make them for a hit. */
export type ArgumentReader = (
  index: number,
) => CallbackArguments | ((hit: Hit) => CallbackArguments);

/**
 * Resolves data elements anew for each hit, and each only once, however many callbacks name it. The engine's own way, all settings at
 * once, would resolve a data element for each place that names it, and those of settings that no callback reads.
 *
 * @param saved the callbacks as they were saved, tokens and all; `undefined` where the engine does not show them: then all arguments
 *   may hold data elements, and the engine's own way is taken
 * @param readResolved reads the callbacks with all data elements resolved
 */
export function createArgumentReader(
  saved: Callbacks | undefined,
  readResolved: () => Callbacks,
  replaceTokens: Turbine['replaceTokens'],
): ArgumentReader {
  let current: Hit | undefined;
  let values = {} as Record<string, unknown>;
  let callbacks: Callbacks | undefined;

  const resolve = (token: string) => {
    if (!(token in values)) values[token] = replaceTokens(token);
    return values[token] as string;
  };

  return (index) => {
    const read = (hit?: Hit) => {
      if (!callbacks || hit !== current) {
        current = hit;
        values = {};
        callbacks = saved || readResolved();
      }
      return Object.fromEntries(
        (callbacks[index] as Callback).arguments.map(({ name, value }) => [
          name,
          typeof value !== 'string'
            ? value
            : /^%[^%]+%$/.test(value)
              ? resolve(value)
              : value.replace(/%.+?%/g, resolve),
        ]),
      );
    };
    return !saved || /%.+%/.test(JSON.stringify(saved[index])) ? read : read();
  };
}
