import type { CallbackRegistry } from '../page/registry';
import type { SavedSettings } from '../platform/readSaved';
import type { createArgumentReader } from './createArgumentReader';

/** Registers a callback of the configuration, unless it is switched off. */
export const registerConfigured =
  (registry: CallbackRegistry, readArguments: ReturnType<typeof createArgumentReader>) =>
  (callback: SavedSettings['callbacks'][number], index: number): void => {
    const { arguments: list } = callback;
    const args = list && list[0] && readArguments(index);
    if (callback.enabled !== false)
      registry.register(callback.name, callback.source, Object.assign({}, callback, { args }));
  };
