import { loadTypeScript } from '../lib/loadTypeScript.mjs';

/** The library builder of the browser tests, which is TypeScript. */
export const loadLibraryBuilder = () => loadTypeScript('e2e/runtime/library.ts', 'e2e/runtime');
