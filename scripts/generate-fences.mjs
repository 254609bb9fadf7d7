// Writes lint's fences between the folders of src and view into biome.json, as CONTRIBUTING.md lists who may import what.
// With --check it writes nothing and fails when the file on disk is out of date.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import rooms from './lib/rooms.cjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = path.join(ROOT, 'biome.json');
const { allowed: list, plain } = rooms.readRooms();
const { relative } = path.posix;

/** Folders inside a room, whose files reach the others by longer paths. @param {string} room */
function foldersOf(room) {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', room], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const folders = files
    .trim()
    .split('\n')
    .map((file) => path.posix.dirname(file));
  return [...new Set(folders)]
    .filter((folder) => rooms.roomOf(list.keys(), `${folder}/x`) === room)
    .sort();
}

/** What must not be imported from a folder, as patterns for requests. @param {string} room @param {string} folder @returns {string[]} */
function fence(room, folder) {
  const ways = [room, ...(list.get(room) ?? [])].map((name) => {
    const hasRooms = [...list.keys()].some((other) => other.startsWith(`${name}/`));
    return { way: relative(folder, name), files: hasRooms ? '*' : '**' };
  });
  return [
    '../**',
    ...ways.flatMap(({ way, files }) => (way.startsWith('..') ? [`!${way}/${files}`] : [])),
    ...(plain.has(room) ? ['react', 'react/**', '@adobe/**', '@spectrum-icons/**'] : []),
  ];
}

const overrides = [...list.keys()].flatMap((room) =>
  foldersOf(room).map((folder) => ({
    includes: [`${folder}/*`, `!${folder}/*.test.ts`, `!${folder}/*.test.tsx`],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: 'error',
            options: {
              patterns: [
                {
                  group: fence(room, folder),
                  message: `What ${room} may import stands in CONTRIBUTING.md, under "Where things live".`,
                },
              ],
            },
          },
        },
      },
    },
  })),
);

/**
 * Of biome.json, as far as it is read here.
 *
 * @typedef {{ options?: { patterns?: { message: string }[] } }} RestrictedImports
 * @typedef {{ linter?: { rules?: { style?: { noRestrictedImports?: RestrictedImports } } } }} Override
 */

const isFence = (/** @type {Override} */ { linter }) =>
  linter?.rules?.style?.noRestrictedImports?.options?.patterns?.some(({ message }) =>
    /CONTRIBUTING/.test(message),
  );
const current = await readFile(FILE, 'utf8');
/** @type {{ overrides: Override[] }} */
const config = JSON.parse(current);
const text = `${JSON.stringify({ ...config, overrides: [...config.overrides.filter((entry) => !isFence(entry)), ...overrides] }, undefined, 2)}\n`;
if (!process.argv.includes('--check')) {
  await writeFile(FILE, text);
  const biome = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'format', '--write', FILE], { cwd: ROOT });
} else if (JSON.stringify(JSON.parse(text)) !== JSON.stringify(config)) {
  console.error('biome.json does not match CONTRIBUTING.md: run "npm run generate".');
  process.exit(1);
}
