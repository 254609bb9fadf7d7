const DEPTH = 5;
const ENTRIES = 50;
const LENGTH = 1000;

/** A value as a line of text, of bounded length, whatever it is and does. Text alone stands without quotes at the top only. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return shorten(value);
  let room = LENGTH;
  const above: object[] = [];

  function describe(given: unknown): string {
    const text = write(given);
    room -= text.length;
    return text;
  }

  function write(given: unknown): string {
    if (room <= 0) return '…';
    if (typeof given === 'string') return JSON.stringify(shorten(given));
    if (typeof given === 'bigint') return `${given}n`;
    if (typeof given === 'function') return given.name ? `function ${given.name}` : 'function';
    if (typeof given !== 'object' || given === null) return String(given);
    if (above.includes(given)) return '[circular]';
    if (above.length >= DEPTH) return Array.isArray(given) ? '[…]' : '{…}';
    above.push(given);
    try {
      return writeObject(given);
    } finally {
      above.pop();
    }
  }

  function writeObject(given: object): string {
    if (given instanceof Error) return `${given.name}: ${given.message}`;
    if (given instanceof Date || given instanceof RegExp || given instanceof URL) {
      return String(given);
    }
    if (given instanceof Promise) return 'Promise';
    if (ArrayBuffer.isView(given) || given instanceof ArrayBuffer) {
      return `${nameOf(given)}(${given.byteLength})`;
    }
    if (Array.isArray(given)) return list('[', given.slice(0, ENTRIES + 1).map(describe), ']');
    if (given instanceof Set) return `Set ${list('[', first(given).map(describe), ']')}`;
    if (given instanceof Map) {
      const entries = first(given).map(([key, entry]) => `${describe(key)} → ${describe(entry)}`);
      return `Map ${list('[', entries, ']')}`;
    }
    const keys = Object.keys(given).slice(0, ENTRIES + 1);
    const entries = keys.map((key) => {
      const written = /^[\w$]+$/.test(key) ? key : JSON.stringify(key);
      return `${written}: ${describe((given as Record<string, unknown>)[key])}`;
    });
    const name = nameOf(given);
    return `${name && name !== 'Object' ? `${name} ` : ''}${list('{', entries, '}')}`;
  }

  try {
    return shorten(describe(value));
  } catch (error) {
    return `[${error instanceof Error ? error.message : 'unreadable'}]`;
  }
}

/** Text of bounded length. */
export function shorten(text: string, length = LENGTH): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

function first<Entry>(entries: Iterable<Entry>): Entry[] {
  const taken: Entry[] = [];
  for (const entry of entries) {
    taken.push(entry);
    if (taken.length > ENTRIES) break;
  }
  return taken;
}

function list(open: string, entries: string[], close: string): string {
  if (entries.length === 0) return open + close;
  const shown = entries.length > ENTRIES ? [...entries.slice(0, ENTRIES), '…'] : entries;
  const space = open === '{' ? ' ' : '';
  return `${open}${space}${shown.join(', ')}${space}${close}`;
}

function nameOf(given: object): string {
  const prototype: unknown = Object.getPrototypeOf(given);
  if (prototype === null) return '';
  const name: unknown = (prototype as { constructor?: { name?: unknown } }).constructor?.name;
  return typeof name === 'string' ? name : '';
}
