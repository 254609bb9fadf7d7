import { Item, ListView } from '@adobe/react-spectrum/ListView';
import { Text } from '@adobe/react-spectrum/Text';
import { useDragAndDrop } from '@adobe/react-spectrum/useDragAndDrop';
import Alert from '@spectrum-icons/workflow/Alert';
import { useEffect, useMemo, useRef } from 'react';
import { keepSelectedInView } from '../../fields/keepSelectedInView';
import { useFieldsForm } from '../../form/FormContext';
import { text } from '../../texts/text';
import type { ListedCallback } from './callbacks';

export interface CallbackListProps {
  callbacks: readonly ListedCallback[];
  selected: string | undefined;
  onSelect(id: string): void;
  /** A callback was dropped before another one, or behind it. */
  onDrop(id: string, position: 'before' | 'after', target: string): void;
}

/** Of this list alone: what is dragged out of it is dropped nowhere. */
const DRAGGED = 'post-track-callback';

/** The callbacks in the order in which they run; the chosen one's fields stand beside the list. */
export function CallbackList({ callbacks, selected, onSelect, onDrop }: CallbackListProps) {
  const { hasErrorUnder } = useFieldsForm();
  const rows = callbacks.map(({ id, name, enabled }) => ({
    id,
    name: name.trim(),
    isOff: !enabled,
    isWrong: hasErrorUnder(`callbacks.${id}.`),
  }));
  const written = JSON.stringify(rows);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are new with each render, their text is not
  const items = useMemo(() => rows, [written]);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [DRAGGED]: `${key}` })),
    getAllowedDropOperations: () => ['move'],
    onReorder({ keys: [id], target: { key, dropPosition } }) {
      if (dropPosition !== 'on') onDrop(`${id}`, dropPosition, `${key}`);
    },
  });
  const list = useRef<{ UNSAFE_getDOMNode(): HTMLDivElement | null }>(null);
  const seen = useRef(selected);
  const place = useRef(0);
  place.current = callbacks.findIndex(({ id }) => id === selected) / callbacks.length;
  // What is opened from elsewhere may be far down in the list: after an error, after "Duplicate".
  useEffect(() => {
    if (seen.current === selected) return;
    seen.current = selected;
    const node = list.current?.UNSAFE_getDOMNode();
    if (!node || node.contains(document.activeElement)) return;
    // Its row is perhaps not made yet.
    node.scrollTop = place.current * node.scrollHeight - node.clientHeight / 2;
    return keepSelectedInView('grid');
  }, [selected]);
  return (
    <ListView
      ref={list}
      aria-label={text('configuration.callbacks.list')}
      density="compact"
      overflowMode="wrap"
      maxHeight="size-6000"
      marginBottom="size-150"
      items={items}
      selectionMode="single"
      selectionStyle="highlight"
      disallowEmptySelection
      selectedKeys={selected === undefined ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [id] = keys;
        if (id !== undefined) onSelect(`${id}`);
      }}
      dragAndDropHooks={dragAndDropHooks}
    >
      {({ id, name, isOff, isWrong }) => (
        <Item key={id} textValue={name || text('configuration.callbacks.unnamed')}>
          <Text>{name || <em>{text('configuration.callbacks.unnamed')}</em>}</Text>
          {isOff || isWrong ? (
            <Text slot="description" UNSAFE_className="callback-notes">
              {isOff && <span>{text('configuration.callbacks.off')}</span>}
              {isWrong && (
                <span className="callback-wrong">
                  <Alert size="XS" color="negative" />
                  {text('configuration.callbacks.wrong')}
                </span>
              )}
            </Text>
          ) : null}
        </Item>
      )}
    </ListView>
  );
}
