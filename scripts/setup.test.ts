import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkNode, whyInstall } from './setup.cjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'setup-'));
});
afterEach(() => rmSync(root, { recursive: true }));

type Packages = Record<string, { version?: string; optional?: boolean }>;
const lock = (packages: Packages) =>
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages }));
const installed = (packages: Packages) => {
  mkdirSync(path.join(root, 'node_modules'));
  const file = path.join(root, 'node_modules', '.package-lock.json');
  writeFileSync(file, JSON.stringify({ packages }));
};

test.each(['18.20.4', '20.18.3', '21.7.3', '22.12.0', '23.11.1'])(
  'refuses Node %s and says which to take',
  (version) => {
    const needed = 'needs Node 20 from 20.19 on, 22 from 22.13 on, or 24 or newer';
    expect(() => checkNode(version)).toThrow(`${needed}, and this is Node ${version}.`);
  },
);

test.each([
  '20.19.0',
  '20.20.2',
  '22.13.0',
  '22.23.3',
  '24.0.0',
  '24.21.0',
  '25.9.0',
  '26.10.0',
  '27.0.0-nightly20261001',
])('takes Node %s', (version) => {
  expect(() => checkNode(version)).not.toThrow();
});

test('installs on a fresh clone', () => {
  lock({ '': {}, 'node_modules/jest': { version: '30.5.2' } });
  expect(whyInstall(root)).toContain('not installed yet');
});

test('installs when a package is missing or has another version, and names it', () => {
  lock({
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/@x/b': { version: '2.0.0' },
  });
  installed({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/@x/b': { version: '1.9.0' } });
  expect(whyInstall(root)).toContain('@x/b');
});

test('leaves the packages alone when all are there, but for other systems’ binaries', () => {
  lock({
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  });
  installed({ 'node_modules/a': { version: '1.0.0' } });
  expect(whyInstall(root)).toBeUndefined();
});

test('says so when the lockfile is broken', () => {
  writeFileSync(path.join(root, 'package-lock.json'), '{');
  expect(() => whyInstall(root)).toThrow('package-lock.json is missing or broken');
});
