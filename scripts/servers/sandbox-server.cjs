// Starts the Tags sandbox from this project, offline too. The sandbox as it comes asks the registry for its newest version while it
// starts, dies when it gets no answer, and knows no other ports than 3000 and 4000.
// It also puts the Web SDK where the demo's page finds it. SANDBOX_PORT and SANDBOX_HTTPS_PORT choose other ports; 0 takes any free one. Prints one line with the address once it answers.
const fs = require('node:fs');
const { Module } = require('node:module');
const net = require('node:net');
const path = require('node:path');

process.chdir(path.resolve(__dirname, '../..'));

/** Puts something else where the sandbox's own module would stand. @param {string} file @param {unknown} exports */
const replaceModule = (file, exports) => {
  require.cache[file] = Object.assign(new Module(file), { exports, loaded: true });
};

const { version } = require('@adobe/reactor-sandbox/package.json');
replaceModule(
  require.resolve('@adobe/reactor-sandbox/src/helpers/getLatestVersion'),
  () => version,
);

// Git ignores it: it is Adobe's.
fs.copyFileSync('node_modules/@adobe/alloy/dist/alloy.min.js', '.sandbox/files/alloy.js');

// Whoever started this may be killed without a word; the ports must not stay taken.
if (process.channel) process.on('disconnect', () => process.exit());

const HTTP = 3000;
const ports = new Map([
  [HTTP, Number(process.env['SANDBOX_PORT'] ?? HTTP)],
  [4000, Number(process.env['SANDBOX_HTTPS_PORT'] ?? 4000)],
]);

const { listen } = net.Server.prototype;
/** Listens where the environment says. @this {net.Server} @param {unknown[]} args */
function listenElsewhere(...args) {
  const [asked] = args;
  const port = typeof asked === 'number' ? ports.get(asked) : undefined;
  if (port === undefined) return Reflect.apply(listen, this, args);
  this.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    const reason =
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use. Is the sandbox running in another terminal? End the program that uses the port, then start again.`
        : `The Tags sandbox can't use port ${port}: ${error.message}`;
    console.error(`\n${reason}\n`);
    process.exit(1);
  });
  if (asked === HTTP) {
    this.on('listening', () => {
      const { port: listening } = /** @type {net.AddressInfo} */ (this.address());
      process.stdout.write(`Tags sandbox: http://localhost:${listening}\n`);
    });
  }
  return listen.call(this, port);
}
net.Server.prototype.listen = listenElsewhere;

require('@adobe/reactor-sandbox/src/tasks/run')();
