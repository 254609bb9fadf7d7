// "npm run test:engines": runs the tests of what depends on the browser's engine in Firefox and in WebKit. "npm test" runs all tests in
// Chromium. The last line counts them; so do engines that are not to be had.
//   npm run test:engines -- webkit            only this engine
//   npm run test:engines -- firefox -t beacon and only tests of this name
import engines from './engines.cjs';
import { run, runJest } from './lib/runTests.mjs';
import setup from './setup.cjs';

/** How hits and beacons end, pages that go away and come back, what is done at an image's or a request's end: engines differ in that. */
const SPECS = [
  'e2e/runtime/(ownRequest|oldLibraries|success|transports|comesBack|guards|clearing|rules|webSdk|webSdkOrders|webSdkSuccess).spec',
  'e2e/tracker/(parity|leaving|storage).spec',
  'e2e/forwarding/(clocks|consent|delivery|failures|leaving|storage|tabs).spec',
  'e2e/(inspector|views)/engines.spec',
];
/** @type {Record<string, () => unknown>} */
const ENSURE = { firefox: engines.ensureFirefox, webkit: engines.ensureWebKit };

const [first = ''] = process.argv.slice(2);
const chosen = Object.hasOwn(ENSURE, first) ? [first] : Object.keys(ENSURE);
const more = process.argv.slice(chosen.length === 1 ? 3 : 2);

let passed = 0;
let failed = 0;
try {
  setup.ensureSetup();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
if (!run('Build', 'scripts/build.mjs', [])) failed++;
const counts = [];
for (const engine of chosen) {
  try {
    ENSURE[engine]?.();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    failed++;
    continue;
  }
  const count = runJest(
    `Tests in ${engine}`,
    ['--selectProjects', 'browser', '--testPathPatterns', ...SPECS, ...more],
    { ENGINE: engine },
  );
  counts.push(`${engine}: ${count.passed} passed, ${count.failed} failed`);
  passed += count.passed;
  failed += count.failed;
}
console.log(`\n${counts.join('\n')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
