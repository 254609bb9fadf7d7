import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gitEnvironment } from './gitEnvironment';

const ROOT = path.resolve(__dirname, '..');
const environment = gitEnvironment();

let root: string;
const git = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    env: environment,
  });
  return { status, output: `${stdout}${stderr}` };
};
const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hook-'));
  cpSync(path.join(ROOT, '.githooks'), path.join(root, '.githooks'), { recursive: true });
  mkdirSync(path.join(root, 'node_modules'));
  symlinkSync(path.join(ROOT, 'node_modules/.bin'), path.join(root, 'node_modules/.bin'));
  git('init', '--quiet');
  git('config', 'core.hooksPath', '.githooks');
  write('.gitignore', 'node_modules/\n.githooks/\n');
  write('biome.json', '{ "formatter": { "indentStyle": "space" } }\n');
});
afterEach(() => rmSync(root, { recursive: true }));

test('what is committed is formatted', () => {
  write('a b.js', 'export const a   = 1\n');
  git('add', '--all');
  expect(git('commit', '--message', 'Add a').status).toBe(0);
  expect(git('show', 'HEAD:a b.js').output).toBe('export const a = 1;\n');
  expect(git('status', '--porcelain').output).toBe('');
});

test('what is wrong is not committed', () => {
  write('a.js', 'export const a = ;\n');
  git('add', '--all');
  expect(git('commit', '--message', 'Add a').status).not.toBe(0);
  expect(git('rev-parse', 'HEAD').status).not.toBe(0);
});

test('of a file that is staged in part, the rest stays out', () => {
  write('a.js', 'export const a   = 2\n');
  git('add', '--all');
  write('a.js', 'export const a = 3;\n');
  expect(git('commit', '--message', 'Add a').output).toContain('Nothing was formatted');
  expect(git('show', 'HEAD:a.js').output).toBe('export const a   = 2\n');
  expect(readFileSync(path.join(root, 'a.js'), 'utf8')).toBe('export const a = 3;\n');
});
