import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Text } from '@adobe/react-spectrum/Text';
import Add from '@spectrum-icons/workflow/Add';
import Close from '@spectrum-icons/workflow/Close';
import { memo, type ReactNode, type RefObject, useRef, useState } from 'react';
import { fieldId } from '../form/fieldId';
import { FieldError } from './FieldError';
import { HelpLine } from './HelpLine';
import { Removed } from './Removed';
import './ListField.css';

export interface ListFieldProps<Row extends Entry, Entry extends { id: string } = Row> {
  /** Names the list: its buttons are `<path>.add` and `<path>.undo`. */
  path: string;
  label: string;
  help: string;
  more?: string;
  rows: readonly Row[];
  /** All that `update` rewrites, where the rows are some of it. */
  all?: readonly Entry[];
  update(change: (list: readonly Entry[]) => readonly Entry[]): void;
  focus(path: string): void;
  /** How many fields stand side by side where there is room. */
  columns: 1 | 2 | 3;
  /** False where a row's field shows no label. */
  showLabels?: boolean;
  /** What the button says that adds a row. */
  addLabel: string;
  emptyRow(): Row;
  removeLabel(row: Row, number: number): string;
  removedLabel(row: Row): string;
  /** The path of a row's first field. */
  fieldOf(row: Row): string;
  /** True for a row that nobody would miss. */
  isBlank(row: Row): boolean;
  /** What is wrong with the list itself. */
  error?: string | undefined;
  /** The fields of a row. They are made anew when the row changes or gets another number, and not with every keystroke elsewhere. */
  children(row: Row, number: number, change: (changed: Partial<Row>) => void): ReactNode;
}

/** Any number of rows: added, removed and brought back, with the focus on what comes next: the new row, the way back, or a neighbour. */
export function ListField<Row extends Entry, Entry extends { id: string } = Row>(
  props: ListFieldProps<Row, Entry>,
) {
  const { path, rows, all = rows, update, focus, fieldOf, isBlank, error } = props;
  const [removed, setRemoved] = useState<{ row: Row; index: number }>();
  const insert = (row: Row, index: number) => {
    update((now) => [...now.slice(0, index), row, ...now.slice(index)]);
    focus(fieldOf(row));
  };
  const remove = (row: Row) => {
    const left = rows.filter(({ id }) => id !== row.id);
    const next = left[Math.min(rows.indexOf(row), left.length - 1)];
    update((now) => now.filter(({ id }) => id !== row.id));
    if (isBlank(row)) return focus(next ? fieldOf(next) : `${path}.add`);
    setRemoved({ row, index: all.indexOf(row) });
    focus(`${path}.undo`);
  };
  const undo = () => {
    if (removed) insert(removed.row, removed.index);
    setRemoved(undefined);
  };
  const list = useRef({ ...props, remove });
  list.current = { ...props, remove };
  const errorId = `${fieldId(path)}-error`;
  return (
    <fieldset className="plain-fieldset list-field">
      <legend className="field-label">{props.label}</legend>
      <HelpLine className="field-help" title={props.label} help={props.help} more={props.more} />
      {rows.map((row, index) => (
        <ListRow key={row.id} row={row} number={index + 1} list={list} />
      ))}
      <ActionButton
        id={fieldId(`${path}.add`)}
        {...(error === undefined ? {} : { 'aria-describedby': errorId })}
        onPress={() => insert(props.emptyRow(), all.length)}
      >
        <Add />
        <Text>{props.addLabel}</Text>
      </ActionButton>
      {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
      <Removed
        path={`${path}.undo`}
        removed={removed && { id: removed.row.id, said: props.removedLabel(removed.row) }}
        onUndo={undo}
      />
    </fieldset>
  );
}

interface ListRowProps<Row extends Entry, Entry extends { id: string }> {
  row: Row;
  number: number;
  /** What the list is given now. The same object always. */
  list: RefObject<ListFieldProps<Row, Entry> & { remove(row: Row): void }>;
}

const ListRow = memo(function ListRow<Row extends Entry, Entry extends { id: string }>({
  row,
  number,
  list,
}: ListRowProps<Row, Entry>) {
  const { columns, showLabels = true, removeLabel, children } = list.current;
  const change = (changed: Partial<Row>) =>
    list.current.update((now) =>
      now.map((entry) => (entry.id === row.id ? { ...entry, ...changed } : entry)),
    );
  return (
    <div className={`list-row list-row-${columns}`}>
      <div className="list-row-fields">{children(row, number, change)}</div>
      <div className={showLabels ? 'below-label' : ''}>
        <ActionButton
          isQuiet
          aria-label={removeLabel(row, number)}
          onPress={() => list.current.remove(row)}
        >
          <Close />
        </ActionButton>
      </div>
    </div>
  );
}) as <Row extends Entry, Entry extends { id: string }>(
  props: ListRowProps<Row, Entry>,
) => ReactNode;
