import { useState } from 'react';

export interface RowsOptions<Row> {
  /** Names the list: its buttons are `<path>.add` and `<path>.undo`. */
  path: string;
  /** The rows on show. */
  rows: readonly Row[];
  /** All that `update` rewrites, where the rows are some of it. */
  all?: readonly Row[];
  update(change: (list: readonly Row[]) => readonly Row[]): void;
  focus(path: string): void;
  /** The path of a row's first field. */
  fieldOf(row: Row): string;
  /** True for a row that nobody would miss. */
  isBlank(row: Row): boolean;
}

export interface Rows<Row> {
  /** What was removed last and can be brought back. */
  removed: Row | undefined;
  add(row: Row): void;
  remove(row: Row): void;
  undo(): void;
}

/** Adds rows to a list and removes them, with the focus on what comes next: the new row, the way back, or a neighbour. */
export function useRows<Row extends { id: string }>(options: RowsOptions<Row>): Rows<Row> {
  const { path, rows, all = rows, update, focus, fieldOf, isBlank } = options;
  const [removed, setRemoved] = useState<{ row: Row; index: number }>();
  const insert = (row: Row, index: number) => {
    update((now) => [...now.slice(0, index), row, ...now.slice(index)]);
    focus(fieldOf(row));
  };
  return {
    removed: removed?.row,
    add: (row) => insert(row, all.length),
    remove(row) {
      const left = rows.filter(({ id }) => id !== row.id);
      const next = left[Math.min(rows.indexOf(row), left.length - 1)];
      update((now) => now.filter(({ id }) => id !== row.id));
      if (isBlank(row)) return focus(next ? fieldOf(next) : `${path}.add`);
      setRemoved({ row, index: all.indexOf(row) });
      focus(`${path}.undo`);
    },
    undo() {
      if (removed) insert(removed.row, removed.index);
      setRemoved(undefined);
    },
  };
}
