// "npm start": installs, builds, and starts all that the demo and the view sandbox need. Ctrl-C ends all of it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import net from 'node:net';
import { fileURLToPath } from 'node:url';
// Only what needs no installed package may be imported here: the first start has none.
import collection from './servers/collectionServer.cjs';
import setup from './setup.cjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PARTNER_FILE = fileURLToPath(new URL('../.sandbox/partner-store.jsonl', import.meta.url));

/** @param {string} message @returns {never} */
const stop = (message) => {
  console.error(`\n${message}\n`);
  process.exit(1);
};

/** The ports, and the variables of the environment that choose others. */
const PORTS = {
  SANDBOX_PORT: { usual: 3000, user: 'the Tags sandbox' },
  SANDBOX_HTTPS_PORT: { usual: 4000, user: 'the Tags sandbox' },
  COLLECTION_PORT: { usual: 3001, user: 'the collection server' },
};

/** @typedef {keyof typeof PORTS} PortName */
const PORT_NAMES = /** @type {PortName[]} */ (Object.keys(PORTS));

const readPorts = () => {
  /** @type {Record<PortName, number>} */
  const chosen = { SANDBOX_PORT: 0, SANDBOX_HTTPS_PORT: 0, COLLECTION_PORT: 0 };
  for (const name of PORT_NAMES) {
    const { usual } = PORTS[name];
    const asked = process.env[name];
    const port = asked ? Number(asked) : usual;
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      stop(`${name} must be a port number from 1 to 65535, and is "${asked}".`);
    }
    if (Object.values(chosen).includes(port)) {
      stop(`${name} can't be ${port}: something else that is started here uses that port.`);
    }
    chosen[name] = port;
  }
  return chosen;
};

/** @param {number} port @param {string} [host] */
const isBusy = (port, host) =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) =>
      resolve(code === 'EADDRINUSE' || code === 'EACCES'),
    );
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(false)));
  });

const checkPorts = async (/** @type {Record<PortName, number>} */ ports) => {
  for (const name of PORT_NAMES) {
    const port = ports[name];
    if ((await isBusy(port)) || (await isBusy(port, '127.0.0.1'))) {
      stop(
        `Port ${port} is in use, and ${PORTS[name].user} needs it. Is "npm start" running in another terminal? End the program that uses the port, or choose another one: ${name}=${port + 10} npm start`,
      );
    }
  }
};

const build = () => {
  console.log('Building…');
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) stop('The build failed, so nothing was started. What is wrong stands above.');
};

/** @param {string} url @param {() => boolean} isAlive */
const untilReachable = async (url, isAlive) => {
  while (isAlive()) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return true;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return false;
};

try {
  setup.ensureSetup();
} catch (error) {
  stop(`${error instanceof Error ? error.message : error}`);
}
const ports = readPorts();
await checkPorts(ports);
build();

const collector = await collection
  .createCollectionServer({ port: ports.COLLECTION_PORT, partnerFile: PARTNER_FILE })
  .catch((error) => stop(`The collection server did not start: ${error.message}`));

const sandbox = spawn(process.execPath, ['scripts/servers/sandbox-server.cjs'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
});
let ending = false;
const end = async (/** @type {number} */ code) => {
  if (ending) return;
  ending = true;
  sandbox.kill();
  await collector.close();
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));
sandbox.on('exit', () => {
  if (!ending) console.error('\nThe Tags sandbox ended by itself. What it said stands above.\n');
  end(1);
});

const origin = `http://localhost:${ports.SANDBOX_PORT}`;
if (await untilReachable(`${origin}/extensionDescriptor`, () => sandbox.exitCode === null)) {
  const { COLLECTION_PORT: port } = ports;
  const query = port === PORTS.COLLECTION_PORT.usual ? '' : `?collection=${port}`;
  const own = existsSync(new URL('../.sandbox/files/AppMeasurement.js', import.meta.url));
  console.log(`
Ready. Open in your browser:

  Demo                 ${origin}/libSandbox.html${query}
  Configuration view   ${origin}/#/viewSandbox

The demo sends to the collection server at ${collector.url}, which is the Web SDK's Edge Network and a partner, too.
What the partner has received stands in .sandbox/partner-store.jsonl, each forwarded hit once.
${
  own
    ? 'It offers your .sandbox/files/AppMeasurement.js as a tracker, too.'
    : "To try Adobe's own tracker in it, put your AppMeasurement.js into .sandbox/files/."
}
Ctrl-C ends everything.
`);
}
