// What the long run uses of the browser tests.
export { playwrightPageOf } from '../../e2e/engines/chromium';
export type { EnginePage } from '../../e2e/engines/engine';
export { startEngine } from '../../e2e/engines/startEngine';
export { until } from '../../e2e/engines/until';
export { buildLibrary } from '../../e2e/runtime/library';
export { action, callback, code, hitMatches, hitRule } from '../../e2e/runtime/pages';
export { alloyFile, baseCode } from '../../e2e/runtime/webSdkFiles';
