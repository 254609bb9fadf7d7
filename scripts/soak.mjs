// "npm run soak [-- --hits <number>] [--engine chromium|firefox|webkit]": a page that lives long. Sends many hits with all of the extension in use and
// failures in between, prints what the page needs meanwhile, and fails where anything grows or a hit has not exactly one outcome.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
// Only what needs no installed package may be imported before this has run.
import setup from './setup.cjs';

const { values } = parseArgs({
  options: {
    hits: { type: 'string', default: '20000' },
    engine: { type: 'string', default: 'chromium' },
  },
});
const hits = Number(values.hits);
const engineName = /** @type {import('./soak/gauges.mjs').EngineName} */ (values.engine);
if (!(Number.isInteger(hits) && hits >= 400) || !/^(chromium|firefox|webkit)$/.test(engineName)) {
  console.error('--hits takes a number from 400 on, --engine one of chromium, firefox and webkit.');
  process.exit(1);
}

setup.ensureSetup();
const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);

process.env['ENGINE'] = engineName;
const { loadTypeScript } = await import('./lib/loadTypeScript.mjs');
const { run } = await import('./soak/run.mjs');
const { REAL } = await import('./soak/page.mjs');
const { TELLS } = await import('./soak/gauges.mjs');
const { describeRow, HEADING } = await import('./soak/print.mjs');
/** @type {typeof import('./soak/parts')} */
const parts = await loadTypeScript('scripts/soak/parts.ts', 'e2e/runtime');

/** @type {readonly import('./soak/page.mjs').TrackerKind[]} */
const ALL = ['AppMeasurement', 'built-in tracker', 'Web SDK'];
const kinds = existsSync(REAL) ? ALL : ALL.slice(1);
const every = Math.max(100, Math.round(hits / 2000) * 100);
console.log(`\n${TELLS[engineName]}`);
let isFlat = true;
for (const kind of kinds) {
  console.log(`\n${hits} tracking calls, ${kind}, ${engineName}\n${HEADING}`);
  const tell = (/** @type {import('./soak/judge.cjs').Row} */ row) => console.log(describeRow(row));
  const problems = await run({ parts, kind, hits, every, engineName, tell }).catch((error) => [
    `The run broke off: ${error instanceof Error ? error.message : error}`,
  ]);
  for (const problem of problems) console.log(problem);
  if (problems.length) isFlat = false;
  else console.log('Nothing has grown, and each call had exactly one outcome.');
}
process.exit(isFlat ? 0 : 1);
