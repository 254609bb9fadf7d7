import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { type Script, wrap } from './library';

const ROOT = path.resolve(__dirname, '../..');
const ALLOY = path.join(ROOT, 'node_modules/@adobe/alloy');

/** How the Web SDK asks for monitors: at each notification, or once when an instance is created. */
export type Generation = 'released' | 'coming';
export const GENERATIONS: Generation[] = ['released', 'coming'];

/**
 * Stands for release 2.35: that one takes the monitors which are there when an instance is created, into a list of its own. Nothing else
 * of it matters here, so this release is made to do the same, at the one place where it asks for them.
 */
function toGeneration(text: string, generation: Generation): string {
  if (generation === 'released') return text;
  const asks = /getMonitors: ([\w$]+)\.bind\(null, monitors\)/g;
  if (text.match(asks)?.length !== 1)
    throw new Error('This release of the Web SDK asks for its monitors in another way.');
  return text.replace(
    asks,
    'getMonitors: ((own) => () => own)(Array.from($1(monitors)).filter(Boolean))',
  );
}

/** The library that pages host themselves. */
export const alloyFile = (generation: Generation): Script =>
  toGeneration(readFileSync(path.join(ALLOY, 'dist/alloy.js'), 'utf8'), generation);

/**
 * What pages have in their head: functions that queue commands until the library is there.
 *
 * @param isDeferred as Adobe's documentation has it: each command is put there in a task of its own
 */
export function baseCode(instances: readonly string[], isDeferred = false): Script {
  const source = readFileSync(path.join(ALLOY, 'src/baseCode/index.js'), 'utf8');
  const [, install] = source.split('export default ');
  const push = /window\[instanceName\]\.q\.push\(\[.*?\]\)/;
  if (!install || !push.test(install)) throw new Error('The base code queues in another way.');
  const text = isDeferred ? install.replace(push, (act) => `setTimeout(() => ${act})`) : install;
  return `(${text.trim().replace(/;$/, '')})(window, ${JSON.stringify(instances)});`;
}

/** The package as pages use it that bundle it themselves: `createInstance` is a global function. */
export async function packageFile(generation: Generation): Promise<Script> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "import { createInstance } from '@adobe/alloy'; Object.assign(window, { createInstance });",
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'iife',
    target: 'es2020',
    write: false,
  });
  return toGeneration(outputFiles[0]?.text ?? '', generation);
}

/** Our hosted files for the Web SDK: the second is for instances that were there before us, and tell us nothing. */
export const hostedFile = (name: 'web-sdk.js' | 'web-sdk-late.js'): Script =>
  readFileSync(path.join(ROOT, 'dist', name), 'utf8');

let core: Promise<Script> | undefined;
/** A CommonJS module with the Web SDK, as an extension carries it. */
function coreModule(): Promise<Script> {
  core ??= build({
    stdin: {
      contents: "export { createCustomInstance, components } from '@adobe/alloy';",
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'cjs',
    target: 'es2020',
    write: false,
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return core;
}

/**
 * Stands for the Web SDK extension: it makes its instances while the library starts, puts them on `window`, has a monitor of its own, and
 * its action calls the instance that it keeps, not the one on `window`. `component`: one more part of the Web SDK.
 */
export async function webSdkExtension(
  configurations: Record<string, Script>,
  generation: Generation,
  component: Script = '',
): Promise<Script> {
  const create = Object.entries(configurations).map(
    ([name, configuration]) => `
    {
      const name = ${JSON.stringify(name)};
      const instance = createCustomInstance({ name, components: [...Object.values(components), ${component}] });
      window[name] = instances[name] = instance;
      (window.__alloyNS = window.__alloyNS || []).push(name);
      window.configured = instance('configure', ${configuration});
    }`,
  );
  const start = `
    const { createCustomInstance, components } = require('./core.js');
    const instances = {};
    (window.__alloyMonitors = window.__alloyMonitors || []).push({
      onBeforeCommand: ({ commandName, options }) => {
        const isCounted = commandName === 'sendEvent' && !(options.data && options.data.isLast);
        window.seenByTheirs = (window.seenByTheirs || 0) + isCounted;
      },
    });
    ${create.join('\n')}
    exports.instances = instances;`;
  const theCore = toGeneration(await coreModule(), generation);
  return `{
    displayName: 'Adobe Experience Platform Web SDK',
    modules: {
      "adobe-alloy/core.js": { script: ${wrap(theCore)} },
      "adobe-alloy/start.js": { script: ${wrap(start)} },
      "adobe-alloy/sendEvent.js": { name: 'send-event', script: ${wrap(SEND_EVENT)} }
    }
  }`;
}

/**
 * Stands for the Web SDK extension where it is told that the page has the Web SDK already: its action calls what it found on `window` when the
 * library started, and its monitor comes as late as the library.
 */
export function preinstalledExtension(instances: readonly string[]): Script {
  const start = `
    (window.__alloyMonitors = window.__alloyMonitors || []).push({
      onBeforeCommand: () => { window.seenByTheirs = (window.seenByTheirs || 0) + 1; },
    });
    exports.instances = {};
    for (const name of ${JSON.stringify(instances)}) {
      const found = window[name];
      exports.instances[name] = (...list) => found(...list);
    }`;
  return `{
    displayName: 'Adobe Experience Platform Web SDK',
    modules: {
      "adobe-alloy/start.js": { script: ${wrap(start)} },
      "adobe-alloy/sendEvent.js": { name: 'send-event', script: ${wrap(SEND_EVENT)} }
    }
  }`;
}

const SEND_EVENT = `
  const { instances } = require('./start.js');
  module.exports = ({ instance, options }) => instances[instance]('sendEvent', options);`;

/** The action of the stand-in for the Web SDK extension. */
export const sendEventAction = (options: Script, instance = 'alloy') =>
  `{ modulePath: 'adobe-alloy/sendEvent.js', settings: { instance: '${instance}', options: ${options} } }`;
