import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
jest.setTimeout(600_000);
/** Where the script changes something. */
const PLACES = ['view', 'docs/code-checks.md'];

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'new-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of files.split('\n').filter((name) => name && !/^docs\/images/.test(name))) {
    const from = path.join(ROOT, file);
    if (existsSync(from)) cpSync(from, path.join(root, file));
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  execFileSync('git', ['add', ...PLACES], { cwd: root });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}` };
};
const make = (...args: string[]) => run('scripts/new.mjs', ...args);
const runTests = (...patterns: string[]) =>
  run(
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    'unit',
    '--testPathPatterns',
    ...patterns,
  );
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const changes = () =>
  execFileSync('git', ['status', '--porcelain', ...PLACES], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((line) => /^.[^ ]/.test(line));

test.each([
  ['', 'Say what to make:'],
  ['thing a', 'Say what to make:'],
  ['rule', 'The name is missing.'],
  ['rule hitNames', 'view/lint/rules/hitNames.ts is there already.'],
  ['rule Console-calls', '“Console-calls” is no name for it.'],
  ['rule delete', '“delete” is no name for it.'],
  ['rule ../a', '“../a” is no name for it.'],
  ['rule syntax', '“syntax” stands for something else.'],
  ['rule a Two words', '“words” is too much.'],
  ['view', '“” is no kind of component. There are actions, conditions, dataElements, events.'],
  ['view action a', '“action” is no kind of component.'],
  ['view actions', 'The name is missing.'],
  ['view actions sendHit', 'There are texts of “sendHit” already.'],
  ['view events 1st', '“1st” is no name for it.'],
  ['text', '“” is no key.'],
  ['text sendHit Type', '“sendHit” is no key.'],
  ['text sendHit.type Type', '“sendHit.type” is there already, in view/texts/en/sendHit.ts.'],
  ['text nothing.type Type', '“nothing” is no part'],
  ['text texts.type Type', '“texts” is no part'],
  ['text lint.nothing.type Type', 'There is no rule “nothing”.'],
  ['text sendHit.new', 'Write what it says in English'],
])('refuses "%s", and changes nothing', (words, message) => {
  const { status, output } = make(...words.split(' ').filter(Boolean));
  expect(output).toContain(message);
  expect(status).toBe(1);
  expect(changes()).toEqual([]);
});

describe('once a rule, a view and texts are made', () => {
  beforeAll(() => {
    const made = [
      make('rule', 'consoleCalls'),
      make('view', 'actions', 'clearHits'),
      make('text', 'sendHit.note', 'It’s sent as "{name}", once for each page.'),
      make('text', 'variables.note', 'One more text.'),
      make('text', 'app.note', 'A part that had none before.'),
      make('text', 'lint.consoleCalls.fix', 'Take it out.'),
    ];
    expect(made.filter(({ status }) => status !== 0)).toEqual([]);
  });

  test('types and style are right', () => {
    const made = [
      'lint/lintCallback.ts',
      'lint/rules/consoleCalls.test.ts',
      'texts/**/*',
      '**/*.d.ts',
    ];
    const include = [...made, 'screens/actions/clearHits.*'].map((file) => `view/${file}`);
    const settings = { extends: './tsconfig.json', include };
    writeFileSync(path.join(root, 'tsconfig.made.json'), JSON.stringify(settings));
    const types = run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.made.json');
    rmSync(path.join(root, 'tsconfig.made.json'));
    expect(types).toEqual({ status: 0, output: '' });
    const { status, output } = run('node_modules/@biomejs/biome/bin/biome', 'ci', '.');
    expect([status, output]).toEqual([0, expect.stringContaining('No fixes applied')]);
  });

  test('their own tests pass, and those of the rooms that they are in', () => {
    const { status, output } = runTests(
      'consoleCalls|clearHits|lint/rules.test|texts/parts|test/rooms',
    );
    expect([status, output]).toEqual([0, expect.stringContaining('5 passed')]);
  });

  test('a test names what is to be translated, and nothing else', () => {
    const { status, output } = runTests('texts/catalogues', '-t', 'left in English');
    const keys = [...output.matchAll(/"key": "(.+)"/g)].map(([, key]) => key);
    expect(status).toBe(1);
    expect([...new Set(keys)].sort()).toEqual([
      'app.note',
      'lint.consoleCalls',
      'lint.consoleCalls.fix',
      'sendHit.note',
      'variables.note',
    ]);
    expect(keys.length).toBe(4 * 5);
  });

  test('a text is the same in each file, whatever is in it', () => {
    for (const language of ['en', 'de', 'fr', 'ja', 'ko']) {
      expect(read(`view/texts/${language}/sendHit.ts`)).toContain(
        `'sendHit.note': 'It’s sent as "{name}", once for each page.',\n}`,
      );
    }
  });

  test('none of it is made twice', () => {
    const before = changes();
    expect(make('rule', 'consoleCalls').status).toBe(1);
    expect(make('view', 'events', 'clearHits').status).toBe(1);
    expect(make('text', 'app.note', 'Again.').status).toBe(1);
    expect(changes()).toEqual(before);
  });
});
