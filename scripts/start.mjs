// "npm start": installs, builds, and starts all that the demo and the view sandbox need. Ctrl-C ends all of it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import net from 'node:net';
import { fileURLToPath } from 'node:url';
// Only what needs no installed package may be imported here: the first start has none.
import collection from './collectionServer.cjs';
import setup from './setup.cjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SANDBOX_PORTS = [3000, 4000];
const DEFAULT_COLLECTION_PORT = 3001;

const stop = (message) => {
  console.error(`\n${message}\n`);
  process.exit(1);
};

const readCollectionPort = () => {
  const asked = process.env.COLLECTION_PORT;
  if (!asked) return DEFAULT_COLLECTION_PORT;
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    stop(`COLLECTION_PORT must be a port number from 1 to 65535, and is "${asked}".`);
  }
  if (SANDBOX_PORTS.includes(port)) {
    stop(`COLLECTION_PORT can't be ${port}: the Tags sandbox needs that port.`);
  }
  return port;
};

const isBusy = (port, host) =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (error) => resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES'));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(false)));
  });

const checkPorts = async (collectionPort) => {
  for (const port of SANDBOX_PORTS) {
    if (await isBusy(port)) {
      stop(
        `Port ${port} is in use, and the Tags sandbox can't take another. Is "npm start" running in another terminal? End the program that uses the port, then start again.`,
      );
    }
  }
  if (await isBusy(collectionPort, '127.0.0.1')) {
    stop(
      `Port ${collectionPort} is in use, and the collection server needs it. End the program that uses it, or choose another port: COLLECTION_PORT=${collectionPort + 10} npm start`,
    );
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
  stop(error.message);
}
const collectionPort = readCollectionPort();
await checkPorts(collectionPort);
build();

const collector = await collection
  .createCollectionServer({ port: collectionPort })
  .catch((error) => stop(`The collection server did not start: ${error.message}`));

const sandbox = spawn(process.execPath, ['scripts/sandbox-server.cjs'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
});
let ending = false;
const end = async (code) => {
  if (ending) return;
  ending = true;
  sandbox.kill();
  await collector.close();
  process.exit(code);
};
process.on('SIGINT', () => end(0));
process.on('SIGTERM', () => end(0));
sandbox.on('exit', () => {
  if (!ending) console.error('\nThe Tags sandbox ended by itself. What it said stands above.\n');
  end(1);
});

const origin = `http://localhost:${SANDBOX_PORTS[0]}`;
if (await untilReachable(`${origin}/extensionDescriptor`, () => sandbox.exitCode === null)) {
  const query = collectionPort === DEFAULT_COLLECTION_PORT ? '' : `?collection=${collectionPort}`;
  const own = existsSync(new URL('../.sandbox/files/AppMeasurement.js', import.meta.url));
  console.log(`
Ready. Open in your browser:

  Demo                 ${origin}/libSandbox.html${query}
  Configuration view   ${origin}/#/viewSandbox

The demo sends to the collection server at ${collector.url}.
${
  own
    ? 'It offers your .sandbox/files/AppMeasurement.js as a tracker, too.'
    : "To try Adobe's own tracker in it, put your AppMeasurement.js into .sandbox/files/."
}
Ctrl-C ends everything.
`);
}
