import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkNode } from '../scripts/setup.cjs';

const ROOT = path.resolve(__dirname, '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const workflow = read('.github/workflows/test.yml');

test('the workflow runs on each release of Node that the packages work on, and on no other', () => {
  const [, list = ''] = /^ +node: \[(.*)\]$/m.exec(workflow) ?? [];
  const releases = list.split(', ');
  for (const release of releases) expect(() => checkNode(`${release}.99.0`)).not.toThrow();
  const { engines } = JSON.parse(read('package.json'));
  const oldest = [...engines.node.matchAll(/(\d+)\.\d+\.\d+/g)].map(([, release]) => release);
  expect(releases).toEqual(expect.arrayContaining(oldest));
  expect(releases).toContain(read('.nvmrc').trim());
});

test('the workflow runs the commands that the README begins with', () => {
  const [, commands = ''] = /```sh\n(.*?)```/s.exec(read('README.md')) ?? [];
  const named = [...commands.matchAll(/^npm (?:run )?[\w:]+/gm)].map(([command]) => command);
  expect(named).toEqual(['npm start', 'npm test', 'npm run test:engines']);
  for (const command of named) expect(workflow).toMatch(RegExp(`(?:run: |  )${command}(?![:\\w])`));
});
