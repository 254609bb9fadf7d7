// The rooms of the house and what each may import, as CONTRIBUTING.md lists them.
const { readFileSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '../..');

/**
 * Reads the lists of rooms: `- `src/a/`, `src/b/`: what they are. ← contract, page`. "above" stands for all lines above it in its list, "nothing" for
 * nothing. Rooms on one line never import each other.
 *
 * @returns {{ allowed: Map<string, string[]>, plain: Set<string> }} by folder, the folders that it may import; and those without React
 */
function readRooms() {
  const text = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  /** @type {Map<string, string[]>} */
  const allowed = new Map();
  /** @type {Set<string>} */
  const plain = new Set();
  for (const kind of ['src', 'view']) {
    const [, list = ''] = (text.split(`### \`${kind}/\``)[1] ?? '').split(/\n- ([\s\S]*?)\n\n/);
    /** @type {string[]} */
    const above = [];
    for (const entry of list.split(/\n- /)) {
      const [about = '', arrow = ''] = entry.replace(/\s+/g, ' ').split(' ← ');
      const names = [
        ...(about.split(': ')[0] ?? '').matchAll(/`((?:src|view)\/[\w/]*?)\/?(?:main\.ts)?`/g),
      ];
      const own = names.map(([, name = '']) => name.replace(/\/$/, ''));
      const named = arrow.split(', ').flatMap((word) => {
        const name = word.replace(/[`.]|\/$/g, '').trim();
        if (name === 'above') return above;
        if (name === 'main') return ['src'];
        return name === 'nothing' || !name
          ? []
          : [/^(src|view)\//.test(name) ? name : `src/${name}`];
      });
      for (const room of own) allowed.set(room, [...new Set(named)]);
      if (/No React/.test(about)) for (const room of own) plain.add(room);
      above.push(...own);
    }
  }
  return { allowed, plain };
}

/**
 * @param {Iterable<string>} rooms
 * @param {string} file path from the project's root
 * @returns {string | undefined} the room that it stands in; one that has others inside holds only files of its own
 */
function roomOf(rooms, file) {
  const folder = path.posix.dirname(file);
  const list = [...rooms];
  return list.find(
    (room) =>
      room === folder ||
      (folder.startsWith(`${room}/`) && !list.some((other) => other.startsWith(`${room}/`))),
  );
}

module.exports = { readRooms, roomOf };
