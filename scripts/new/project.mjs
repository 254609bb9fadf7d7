import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';

/** What was asked for can't be made. Its message is all that is shown. */
export class Refusal extends Error {}

/** The files of a project. Changes are written together at the end, or not at all. */
export class Project {
  /** @type {Map<string, string>} */
  #changed = new Map();

  /** @param {string} root */
  constructor(root) {
    this.root = root;
  }

  /** Paths of what was made or changed. */
  get touched() {
    return [...this.#changed.keys()].sort();
  }

  /** @param {string} file */
  has(file) {
    return this.#changed.has(file) || existsSync(path.join(this.root, file));
  }

  /** The names in a folder. @param {string} folder */
  list(folder) {
    return readdirSync(path.join(this.root, folder));
  }

  /** @param {string} file */
  read(file) {
    return this.#changed.get(file) ?? readFileSync(path.join(this.root, file), 'utf8');
  }

  /** @param {string} file @param {string} text */
  make(file, text) {
    if (this.has(file)) throw new Refusal(`${file} is there already. Choose another name.`);
    this.#changed.set(file, text);
  }

  /**
   * Puts a line into a file.
   *
   * @param {string} file
   * @param {RegExp} after the last line that it shall follow, as `m` and `g` find it
   * @param {string} line
   */
  addLine(file, after, line) {
    const text = this.read(file);
    const last = [...text.matchAll(after)].at(-1);
    if (!last) throw new Refusal(`${file} is not as it was: there is no place for “${line}”.`);
    const at = last.index + last[0].length;
    this.#changed.set(file, `${text.slice(0, at)}\n${line}${text.slice(at)}`);
  }

  /** Puts a line into a list of such lines, by the alphabet. @param {string} file @param {RegExp} lines @param {string} line */
  addSorted(file, lines, line) {
    const before = [...this.read(file).matchAll(lines)].filter(([found]) => found < line).at(-1);
    const [first] = [...this.read(file).matchAll(lines)];
    if (before) {
      this.addLine(file, new RegExp(`^${escaped(before[0])}$`, 'gm'), line);
    } else if (first) {
      const text = this.read(file);
      this.#changed.set(file, `${text.slice(0, first.index)}${line}\n${text.slice(first.index)}`);
    } else {
      throw new Refusal(`${file} is not as it was: it has no list for “${line}”.`);
    }
  }

  save() {
    for (const [file, text] of this.#changed) {
      const target = path.join(this.root, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
}

/** @param {string} text */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A name as files and functions have it.
 *
 * @param {string | undefined} name
 * @param {string} example
 */
export function checkName(name, example) {
  if (name && /^[a-z][a-zA-Z0-9]*$/.test(name) && !isReserved(name)) return name;
  const wrong = name ? `“${name}” is no name for it.` : 'The name is missing.';
  throw new Refusal(`${wrong} Write letters and digits, no reserved word, as in ${example}.`);
}

/** Words such as `delete`, which no function can be called. @param {string} name */
function isReserved(name) {
  try {
    new Script(`'use strict'; async () => { function ${name}() {} }`);
    return false;
  } catch {
    return true;
  }
}

/** @param {string[]} more */
export function refuseMore(more) {
  if (more.length > 0) {
    throw new Refusal(`“${more[0]}” is too much. Put what has spaces into quotation marks.`);
  }
}
