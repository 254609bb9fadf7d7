import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readZip } from '../../test/readZip';
import { createPackage } from './createPackage.cjs';
import { moduleGraph } from './moduleGraph.cjs';

const ROOT = path.resolve(__dirname, '../..');
const descriptor = JSON.parse(readFileSync(path.join(ROOT, 'extension.json'), 'utf8'));
type Component = { libPath: string; viewPath?: string };
const components: Component[] = [
  'events',
  'conditions',
  'actions',
  'dataElements',
  'sharedModules',
].flatMap((kind) => descriptor[kind] ?? []);

const temporaryFolder = () => mkdtempSync(path.join(tmpdir(), 'package-'));
let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const unpack = (zip: string, into: string) => {
  const files = readZip(readFileSync(zip));
  for (const [name, content] of files) {
    mkdirSync(path.dirname(path.join(into, name)), { recursive: true });
    writeFileSync(path.join(into, name), content);
  }
  return [...files.keys()];
};

/** An extension in the temporary folder, made of this one's built files. */
const copyExtension = (change: object = {}) => {
  cpSync(path.join(ROOT, 'dist'), path.join(folder, 'dist'), { recursive: true });
  cpSync(path.join(ROOT, 'resources'), path.join(folder, 'resources'), { recursive: true });
  writeFileSync(path.join(folder, 'extension.json'), JSON.stringify({ ...descriptor, ...change }));
};

describe('the zip of this extension', () => {
  let zip: string;
  let unpacked: string;
  let names: string[];
  beforeAll(() => {
    unpacked = temporaryFolder();
    zip = createPackage(ROOT, unpacked);
    names = unpack(zip, unpacked);
  });
  afterAll(() => rmSync(unpacked, { recursive: true }));

  test('is called by name and version', () => {
    expect(path.basename(zip)).toBe(`package-${descriptor.name}-${descriptor.version}.zip`);
  });

  test('holds every file that the descriptor names, with its content', () => {
    const views = [descriptor.configuration, ...components]
      .filter(({ viewPath }) => viewPath)
      .map(({ viewPath }) => path.posix.join(descriptor.viewBasePath, viewPath));
    const named = [
      'extension.json',
      descriptor.iconPath,
      descriptor.main,
      ...descriptor.hostedLibFiles,
      ...components.map(({ libPath }) => libPath),
      ...views,
    ];
    expect(names).toEqual(expect.arrayContaining(named));
    for (const name of named) {
      expect(readFileSync(path.join(unpacked, name))).toEqual(readFileSync(path.join(ROOT, name)));
    }
  });

  test('holds what the views load, and nothing that is not shipped', () => {
    const views = readdirSync(path.join(ROOT, 'dist/view'), {
      recursive: true,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
      );
    expect(names).toEqual(expect.arrayContaining(views));
    expect(names.filter((name) => !/^(dist|resources)\/|^extension\.json$/.test(name))).toEqual([]);
  });

  test('holds every module that another one requires', () => {
    const modules = (root: string) => {
      const entries = [descriptor.main, ...components.map(({ libPath }) => libPath)];
      const files = moduleGraph(entries.map((entry) => path.join(root, entry))).keys();
      return [...files].map((file) => path.relative(root, file));
    };
    expect(modules(unpacked)).toEqual(modules(ROOT));
  });

  test('can be packaged again: the validator takes what was unpacked', () => {
    expect(existsSync(createPackage(unpacked, folder))).toBe(true);
  });
});

test('says what is wrong when the platform would refuse the descriptor', () => {
  copyExtension({ name: 'Not A Name' });
  expect(() => createPackage(folder)).toThrow(/platform would refuse the extension.*name/s);
});

test('names a file that the descriptor names and that is not there', () => {
  copyExtension();
  rmSync(path.join(folder, 'dist/actions/removeCallback.js'));
  expect(() => createPackage(folder)).toThrow('removeCallback.js is not a file');
});

test('leaves no half zip behind when a file is missing that the validator does not look for', () => {
  copyExtension();
  rmSync(path.join(folder, 'dist/tracker.min.js'));
  expect(() => createPackage(folder)).toThrow('dist/tracker.min.js');
  expect(readdirSync(folder).filter((name) => name.endsWith('.zip'))).toEqual([]);
});

test('says so when the descriptor is missing, or no JSON', () => {
  expect(() => createPackage(folder)).toThrow('There is no extension.json');
  writeFileSync(path.join(folder, 'extension.json'), '{');
  expect(() => createPackage(folder)).toThrow('extension.json is not valid JSON');
});
