// "npm run new -- rule <name>", "… view <kind> <name>", "… text <part>.<key> <English>": files that work, to change from there. CONTRIBUTING.md says more.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Project, Refusal } from './new/project.mjs';
import { newRule } from './new/rule.mjs';
import { newText } from './new/text.mjs';
import { newView } from './new/view.mjs';

const USAGE = `Say what to make:
  npm run new -- rule <name> ["what it says, in English"]
  npm run new -- view <actions|conditions|dataElements|events> <name>
  npm run new -- text <part>.<key> "what it says, in English"`;
const MAKERS = { rule: newRule, view: newView, text: newText };

/** Biome breaks lines and sorts imports, so that templates need not. @param {Project} project */
function format(project) {
  const manifest = fileURLToPath(import.meta.resolve('@biomejs/biome/package.json'));
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const biome = path.join(path.dirname(manifest), bin.biome);
  const options = { cwd: project.root, encoding: /** @type {const} */ ('utf8') };
  const { status, stderr } = spawnSync(
    process.execPath,
    [biome, 'check', '--write', ...project.touched],
    options,
  );
  if (status !== 0) console.error(`Made, but not in good style:\n${stderr}`);
}

const [what = '', ...given] = process.argv.slice(2);
try {
  const make = Object.entries(MAKERS).find(([name]) => name === what)?.[1];
  if (!make) throw new Refusal(USAGE);
  const project = new Project(process.cwd());
  if (!existsSync(path.join(project.root, 'view/texts'))) {
    throw new Refusal('Run it in the folder of the project.');
  }
  const next = make(project, given);
  project.save();
  format(project);
  console.log([...project.touched, '', ...next].join('\n'));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
