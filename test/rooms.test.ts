import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readRooms, roomOf } from '../scripts/lib/rooms.cjs';

const ROOT = path.resolve(__dirname, '..');
const rooms = readRooms().allowed;
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src', 'view'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && existsSync(path.join(ROOT, file)));
const known = new Set(files);

/** Each file's own imports. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const requests = text.matchAll(/(?:from|import|require\(|import\()\s*'(\.[^'?]+)/g);
    const found = [...requests].flatMap(([, request = '']) => {
      const base = path.posix.join(path.posix.dirname(file), request);
      return [base, `${base}.ts`, `${base}.tsx`, `${base}.d.ts`].filter((name) => known.has(name));
    });
    return [file, found];
  }),
);

/** All that can be come to from there. */
function reach(from: string, graph: ReadonlyMap<string, readonly string[]>, seen = new Set()) {
  for (const next of graph.get(from) ?? []) {
    if (seen.has(next)) continue;
    seen.add(next);
    reach(next, graph, seen);
  }
  return seen;
}
const inCircles = (graph: ReadonlyMap<string, readonly string[]>) =>
  [...graph.keys()].filter((name) => reach(name, graph).has(name));

const arrows = [...imports].flatMap(([file, found]) =>
  found.map((other) => ({
    file,
    other,
    from: roomOf(rooms.keys(), file),
    to: roomOf(rooms.keys(), other),
  })),
);

test('reads the rooms and their files', () => {
  expect(rooms.size).toBeGreaterThan(30);
  expect(arrows.length).toBeGreaterThan(700);
});

test('each file stands in a room that CONTRIBUTING lists', () => {
  expect(files.filter((file) => !roomOf(rooms.keys(), file))).toEqual([]);
});

test('each room that CONTRIBUTING lists is there', () => {
  expect([...rooms.keys()].filter((room) => !existsSync(path.join(ROOT, room)))).toEqual([]);
});

test('no file imports from a room that CONTRIBUTING does not allow', () => {
  const wrong = arrows.filter(
    ({ from, to }) => from && to && from !== to && !rooms.get(from)?.includes(to),
  );
  expect(wrong.map(({ file, other }) => `${file} → ${other}`)).toEqual([]);
});

test('no file comes back to itself', () => {
  expect(inCircles(imports)).toEqual([]);
});

test('no room comes back to itself', () => {
  const graph = new Map<string, string[]>();
  for (const { from, to } of arrows)
    if (from && to && from !== to) graph.set(from, [...(graph.get(from) ?? []), to]);
  expect(inCircles(graph)).toEqual([]);
});
