import { readFileSync } from 'node:fs';
import path from 'node:path';
import { moduleGraph } from '../../scripts/lib/moduleGraph.cjs';

const ROOT = path.resolve(__dirname, '../..');
const NAME = 'post-track-callback';

type Kind = 'events' | 'conditions' | 'actions' | 'dataElements';
const descriptor: {
  main: string;
  displayName: string;
  sharedModules: Module[];
} & Partial<Record<Kind, Module[]>> = JSON.parse(
  readFileSync(path.join(ROOT, 'extension.json'), 'utf8'),
);

interface Module {
  name: string;
  libPath: string;
}

/** A part of a library, as JavaScript text: functions keep what they are, which JSON would lose. */
export type Script = string;

export interface LibraryOptions {
  /** The configuration as JavaScript text, sources being functions. */
  settings?: Script;
  /** Whether the configuration leaves the hit inspector on, as it is where nothing is said. Left out: it is off. */
  inspector?: boolean;
  /** Whether the engine runs the parts of rules one after another, waiting for promises. */
  sequence?: boolean;
  /** Rules as JavaScript text. */
  rules?: Script;
  /** Data elements as JavaScript text: name to a function that gives the value. */
  dataElements?: Record<string, Script>;
  /** Data elements of the type _Hit Value_: name to what is read from the hit. */
  hitValues?: Record<string, string>;
  /** Modules of a stand-in for the Adobe Analytics extension: shared module's name to its export. */
  adobeAnalytics?: Record<string, Script>;
  /** More stand-ins for extensions: name to display name and modules, as JavaScript text. */
  others?: Record<string, Script>;
  /** Where ours stands among them. */
  ours?: 'first' | 'last';
}

/** A module of an extension. */
export const wrap = (source: Script) =>
  `function (module, exports, require, turbine) {\n${source}\n}`;

/** Pages of tests are debugged for their log; what they see should be the library alone. Broken settings stay as they are. */
const withoutInspector = (settings: Script): Script => `(function (settings) {
  try { if (settings.inspector === undefined) settings.inspector = false; } catch (_) {}
  return settings;
})(${settings})`;

/** Our built modules as a library has them. */
export function ourModules(): Script {
  const shared = descriptor.sharedModules.map(({ libPath }) => libPath);
  const kinds: Kind[] = ['events', 'conditions', 'actions', 'dataElements'];
  const components = kinds.flatMap((kind) => descriptor[kind] ?? []);
  const names = new Map(
    [...components, ...descriptor.sharedModules].map(({ libPath, name }) => [libPath, name]),
  );
  const entries = [descriptor.main, ...names.keys()];
  const modules = [...moduleGraph(entries.map((entry) => path.join(ROOT, entry)))].map(
    ([file, source]) => {
      const libPath = path.relative(ROOT, file).replaceAll('\\', '/');
      return `${JSON.stringify(`${NAME}/${libPath}`)}: {
      name: ${JSON.stringify(names.get(libPath))},
      shared: ${shared.includes(libPath)},
      script: ${wrap(source)}
    }`;
    },
  );
  return `{ ${modules.join(',\n')} }`;
}

/** A Tags library of the real rule engine and the built modules, as the platform would build it. */
export function buildLibrary({
  settings = '{}',
  inspector = false,
  sequence = false,
  rules = '[]',
  dataElements = {},
  hitValues = {},
  adobeAnalytics,
  others = {},
  ours = 'last',
}: LibraryOptions): string {
  const extensions = [
    `"${NAME}": {
      displayName: ${JSON.stringify(descriptor.displayName)},
      hostedLibFilesBaseUrl: '/hosted/',
      settings: ${inspector ? settings : withoutInspector(settings)},
      modules: ${ourModules()}
    }`,
    `"test": {
      displayName: 'Test',
      modules: {
        "test/direct.js": { name: 'direct', script: ${wrap(
          'module.exports = (settings, trigger) => { (window.triggers = window.triggers || {})[settings.name] = trigger; };',
        )} },
        "test/custom.js": { name: 'custom', script: ${wrap(
          'module.exports = (settings, event) => settings.run(turbine, event, settings);',
        )} },
        "test/value.js": { name: 'value', script: ${wrap('module.exports = (settings) => settings.read();')} }
      }
    }`,
  ];
  if (adobeAnalytics) {
    const modules = Object.entries(adobeAnalytics).map(
      ([name, script]) =>
        `"adobe-analytics/${name}.js": { name: "${name}", shared: true, script: ${wrap(
          `module.exports = ${script};`,
        )} }`,
    );
    const standIn = `"adobe-analytics": { displayName: 'Adobe Analytics', modules: { ${modules.join(',')} } }`;
    if (ours === 'first') extensions.push(standIn);
    else extensions.unshift(standIn);
  }
  for (const [name, text] of Object.entries(others)) {
    const standIn = `${JSON.stringify(name)}: ${text}`;
    if (ours === 'first') extensions.push(standIn);
    else extensions.unshift(standIn);
  }
  const elements = Object.entries(dataElements).map(
    ([name, read]) =>
      `${JSON.stringify(name)}: { modulePath: 'test/value.js', settings: { read: ${read} } }`,
  );
  for (const [name, from] of Object.entries(hitValues)) {
    elements.push(
      `${JSON.stringify(name)}: { modulePath: '${NAME}/dist/dataElements/hitValue.js', settings: ${JSON.stringify({ from })} }`,
    );
  }
  const engine = readFileSync(require.resolve('@adobe/reactor-turbine/dist/engine.js'), 'utf8');
  return `window._satellite = window._satellite || {};
window._satellite.container = {
  extensions: { ${extensions.join(',\n')} },
  dataElements: { ${elements.join(',')} },
  rules: ${rules},
  company: { orgId: 'TEST@AdobeOrg', dynamicCdnEnabled: false },
  property: { name: 'Test', id: 'PR1', settings: { domains: [], undefinedVarsReturnEmpty: false, ruleComponentSequencingEnabled: ${sequence} } },
  buildInfo: { minified: false, turbineVersion: '28', buildDate: '2026-01-01T00:00:00Z' },
  environment: { id: 'EN1', stage: 'production' }
};
${engine}`;
}
