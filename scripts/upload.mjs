// "npm run upload": packages the extension and uploads it with Adobe's uploader. "npm run upload -- some.zip" uploads a zip that is
// there already. All other arguments go to the uploader as they are. Credentials come from the environment and stay there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { missingCredentials } from './lib/credentials.cjs';
import { packageExtension } from './package.mjs';
import setup from './setup.cjs';

const require = createRequire(import.meta.url);
const args = process.argv.slice(2);

const stop = (/** @type {string} */ message) => {
  console.error(`\n${message}\n`);
  process.exit(1);
};

/** npm prints the command line, and other users of the machine can see it. */
const refuseSecrets = () => {
  const secret = args.find((arg) => /^--auth\.?(client-?secret|access-?token)/i.test(arg));
  if (!secret) return;
  stop(
    `Do not write ${secret.split('=')[0]} on the command line, where others can see it. Put it into the environment: see "Credentials" in docs/packaging.md.`,
  );
};

/** Without credentials the uploader would ask for them, and wait for ever where nobody sits. */
const checkCredentials = () => {
  const missing = missingCredentials(args, process.env);
  if (missing) stop(missing);
};

try {
  refuseSecrets();
  setup.ensureSetup();
  checkCredentials();
  const named =
    args.find((arg) => arg.endsWith('.zip')) ?? args.slice(0, 1).find((arg) => arg[0] !== '-');
  if (named && !(named.endsWith('.zip') && existsSync(named))) {
    stop(
      `There is no zip at ${path.resolve(named)}. "npm run package" makes one; without a name, "npm run upload" does that itself.`,
    );
  }
  const { status } = spawnSync(
    process.execPath,
    [
      require.resolve('@adobe/reactor-uploader/bin/index.js'),
      named ? path.resolve(named) : packageExtension(),
      ...args.filter((arg) => arg !== named),
    ],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  stop(`${error instanceof Error ? error.message : error}`);
}
