import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gitEnvironment } from '../test/gitEnvironment';

const ROOT = path.resolve(__dirname, '..');
const TOKEN = { REACTOR_IO_INTEGRATION_ACCESS_TOKEN: 'my-token' };
const CHANGES =
  '# Changelog\n\n## Not released yet\n\n- Something new.\n\n## 0.1.0, 2026-11-28\n\n- All of it.\n';
const FILES = ['package.json', 'package-lock.json', 'extension.json'];

/** Without credentials either. */
const environment = gitEnvironment(/^(?:GIT|REACTOR|npm)_/);

let root: string;
const run = (file: string, args: string[], credentials = {}) => {
  const { status, stdout, stderr } = spawnSync(file, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...environment, ...credentials },
  });
  return { status, output: `${stdout}${stderr}` };
};
const git = (...args: string[]) => run('git', args).output;
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);
const release = (args: string[], credentials: object = TOKEN) =>
  run(process.execPath, [path.join(ROOT, 'scripts/release.mjs'), ...args], credentials);
const commitAll = () => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Change something');
};
const versions = () => FILES.map((file) => JSON.parse(read(file)).version);
/** What the commands of the project were called with, in order. */
const steps = () => read('steps.log').trim().split('\n');

/** Writes its name, the version that it finds, and its arguments down. */
const step = (name: string, end = '') =>
  `node -e "require('fs').appendFileSync('steps.log', ['${name}', require('./extension.json').version, ...process.argv.slice(1)].join(' ') + '\\n');${end}"`;
const writeManifest = (scripts: object) =>
  write('package.json', `${JSON.stringify({ name: 'x', version: '0.1.0', scripts }, null, 2)}\n`);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'release-'));
  writeManifest({ test: step('test'), package: step('package'), upload: step('upload') });
  const packages = { '': { version: '0.1.0' }, 'node_modules/a': { version: '0.1.0' } };
  write('package-lock.json', JSON.stringify({ name: 'x', version: '0.1.0', packages }, null, 2));
  write('extension.json', '{\n  "name": "x",\n  "version": "0.1.0",\n  "list": [1, 2]\n}\n');
  write('CHANGELOG.md', CHANGES);
  write('.gitignore', 'steps.log\n');
  git('init', '--quiet');
  commitAll();
});
afterEach(() => rmSync(root, { recursive: true }));

test('a release has its version everywhere, is tested, packaged, committed, tagged and uploaded', () => {
  const { status, output } = release(['0.2.0']);
  expect(output).toContain('What is left');
  expect(status).toBe(0);
  expect(versions()).toEqual(['0.2.0', '0.2.0', '0.2.0']);
  expect(JSON.parse(read('package-lock.json')).packages).toEqual({
    '': { version: '0.2.0' },
    'node_modules/a': { version: '0.1.0' },
  });
  expect(read('extension.json')).toContain('"list": [1, 2]');
  expect(read('CHANGELOG.md')).toMatch(/^## 0\.2\.0, \d{4}-\d\d-\d\d\n\n- Something new\./m);
  expect(steps()).toEqual(['test 0.2.0', 'package 0.2.0', 'upload 0.2.0 package-x-0.2.0.zip']);
  expect(git('status', '--porcelain')).toBe('');
  expect(git('log', '-1', '--format=%s %D')).toContain('Release 0.2.0');
  expect(git('describe')).toBe('v0.2.0\n');
});

test('the first version may be the one that is written down already', () => {
  write('CHANGELOG.md', '# Changelog\n\n## 0.1.0, not released yet\n\n- All of it.\n');
  commitAll();
  expect(release(['0.1.0']).status).toBe(0);
  expect(read('CHANGELOG.md')).toMatch(/^## 0\.1\.0, \d{4}/m);
});

test('without the upload, it says how to do that', () => {
  const { status, output } = release(['0.2.0', '--no-upload'], {});
  expect(status).toBe(0);
  expect(output).toContain('npm run upload -- package-x-0.2.0.zip');
  expect(steps()).toEqual(['test 0.2.0', 'package 0.2.0']);
});

describe('refuses, and changes nothing:', () => {
  const refused = (args: string[], message: string, credentials: object = TOKEN) => {
    const before = [git('status', '--porcelain'), git('log', '--format=%H'), ...FILES.map(read)];
    const { status, output } = release(args, credentials);
    expect(output).toContain(message);
    expect(status).toBe(1);
    const after = [git('status', '--porcelain'), git('log', '--format=%H'), ...FILES.map(read)];
    expect(after).toEqual(before);
    expect(git('tag')).not.toContain('v0.2.0');
  };

  test.each([
    [[], 'Name the version'],
    [['--no-upload'], 'no version of three numbers'],
    [['0.2'], '"0.2" is no version of three numbers'],
    [['v0.2.0'], 'no version of three numbers'],
    [['0.02.0'], 'no version of three numbers'],
    [['0.2.0', '0.3.0'], 'Name the version'],
    [['0.1.0'], '0.1.0 is not higher than 0.1.0'],
    [['0.0.9'], '0.0.9 is not higher than 0.1.0'],
  ])('the arguments %j', (args, message) => refused(args, message));

  test('a version that is not higher by its numbers', () => {
    write('CHANGELOG.md', CHANGES.replace('0.1.0', '0.10.0'));
    commitAll();
    refused(['0.9.0'], '0.9.0 is not higher than 0.10.0');
  });

  test('a version lower than the one that is written down', () => {
    write('extension.json', read('extension.json').replace('0.1.0', '0.3.0'));
    commitAll();
    refused(['0.2.0'], '0.2.0 is lower than 0.3.0 in extension.json');
  });

  test('uncommitted changes', () => {
    write('new.txt', '');
    refused(['0.2.0'], 'uncommitted changes');
  });

  test.each([
    ['without entries', CHANGES.replace('- Something new.\n', ''), 'says nothing yet'],
    [
      'with nothing but released versions',
      CHANGES.replace('Not released yet', '0.1.1, 2026-11-29'),
      'has to begin',
    ],
    ['without sections', '# Changelog\n', 'has to begin'],
  ])('a changelog %s', (_, text, message) => {
    write('CHANGELOG.md', text);
    commitAll();
    refused(['0.2.0'], message);
  });

  test('missing credentials, before the tests take their time', () => {
    refused(['0.2.0'], 'the environment has no REACTOR_IO_INTEGRATION_CLIENT_ID', {});
  });

  test('a test that fails', () => {
    writeManifest({ test: step('test', 'process.exit(1)') });
    commitAll();
    refused(['0.2.0'], 'A test failed');
    expect(steps()).toEqual(['test 0.2.0']);
  });

  test('a package that can’t be made', () => {
    writeManifest({ test: step('test'), package: step('package', 'process.exit(1)') });
    commitAll();
    refused(['0.2.0'], 'Packaging did not work');
  });

  test('a commit that a hook of the repository stops', () => {
    mkdirSync(path.join(root, '.git/hooks'), { recursive: true });
    writeFileSync(path.join(root, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 1\n', {
      mode: 0o755,
    });
    refused(['0.2.0'], 'git commit');
  });
});

test('a tag that is there already', () => {
  git('tag', 'v0.2.0');
  const { status, output } = release(['0.2.0']);
  expect(output).toContain('The tag v0.2.0 is there already');
  expect(status).toBe(1);
});

test('an upload that fails says how to go on', () => {
  writeManifest({
    test: step('test'),
    package: step('package'),
    upload: step('upload', 'process.exit(1)'),
  });
  commitAll();
  const { status, output } = release(['0.2.0']);
  expect(status).toBe(1);
  expect(output).toContain('npm run upload -- package-x-0.2.0.zip');
  expect(git('describe')).toBe('v0.2.0\n');
});
