type Members = Record<string, unknown>;

/** A member of an object whose writes are counted. */
interface Cell {
  value: unknown;
  writes: number;
  /** Tells the member from one that the page has defined anew. */
  readonly read: () => unknown;
}

/** What a member held at a moment. */
export interface Mark {
  readonly target: object;
  readonly name: string;
  readonly value: unknown;
  readonly cell: Cell | undefined;
  readonly writes: number;
}

export interface WriteWatch {
  /** @param value what the member held; left out: what it holds now. */
  mark(target: object, name: string, value?: unknown): Mark;
  /** Whether nobody has written to the member since, not even the same value. */
  isUntouched(mark: Mark): boolean;
}

/**
 * Finds out whether a page has set a variable since a moment, also to the value that it had: the variable becomes an accessor, which the
 * page does not notice. Where that can't be, values are compared.
 *
 * @param isOwn whether the tracker is writing to its object just now, not the page
 */
export function watchWrites(isOwn: (target: object) => boolean): WriteWatch {
  const cells = new WeakMap<object, Map<string, Cell>>();

  function find(target: object, name: string): Cell | undefined {
    const cell = cells.get(target)?.get(name);
    return cell && Object.getOwnPropertyDescriptor(target, name)?.get === cell.read
      ? cell
      : undefined;
  }

  function watch(target: object, name: string): Cell | undefined {
    const declared = Object.getOwnPropertyDescriptor(target, name);
    if (!declared?.configurable || !declared.writable) return undefined;
    const cell: Cell = { value: declared.value, writes: 0, read: () => cell.value };
    const isDone = Reflect.defineProperty(target, name, {
      configurable: true,
      enumerable: declared.enumerable ?? false,
      get: cell.read,
      set(value) {
        cell.value = value;
        if (!isOwn(target)) cell.writes++;
      },
    });
    if (!isDone) return undefined;
    const known = cells.get(target) ?? new Map<string, Cell>();
    cells.set(target, known.set(name, cell));
    return cell;
  }

  return {
    mark(target, name, value = (target as Members)[name]) {
      const cell = find(target, name) ?? watch(target, name);
      return { target, name, value, cell, writes: cell?.writes ?? 0 };
    },
    isUntouched: ({ target, name, value, cell, writes }) =>
      (target as Members)[name] === value &&
      (!cell || (find(target, name) === cell && cell.writes === writes)),
  };
}
