import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Text } from '@adobe/react-spectrum/Text';
import Add from '@spectrum-icons/workflow/Add';
import Close from '@spectrum-icons/workflow/Close';
import { useRef } from 'react';
import { Removed } from '../fields/Removed';
import { useRows } from '../fields/useRows';
import { TextValueField, type TextValueProps, ValueField } from '../fields/ValueField';
import { fieldId } from '../form/fieldId';
import { text } from '../texts/text';
import {
  emptyNamed,
  type NamedType,
  type NamedValues,
  namePath,
  trackerName,
  USUAL_INSTANCE,
} from '../trackers/namedTrackers';
import { isNamed, type TrackerValues } from '../trackers/trackers';
import type { TrackersSectionProps } from './TrackersSection';

export interface NamedTrackersFieldProps extends TrackersSectionProps {
  type: NamedType;
}

const KEYS = {
  global: {
    legend: 'globals',
    help: 'globals.help',
    add: 'globals.add',
    name: 'global.variable',
    remove: 'global.remove',
    removed: 'global.removed',
  },
  'web-sdk': {
    legend: 'instances',
    help: 'instances.help',
    add: 'instances.add',
    name: 'instance.name',
    remove: 'instance.remove',
    removed: 'instance.removed',
  },
} as const;

/** The name of the first instance is nearly always the usual one; further ones have names of their own. */
const nameOfNew = (type: NamedType, rows: readonly NamedValues[]) =>
  type === 'web-sdk' && rows.length === 0 ? USUAL_INSTANCE : '';

/** Any number of global variables, or of instances of the Web SDK. */
export function NamedTrackersField(props: NamedTrackersFieldProps) {
  const { type, trackers, update, focus, onRename } = props;
  const keys = KEYS[type];
  const path = `trackers.${type}`;
  const rows = trackers.filter(isNamed).filter((entry) => entry.type === type);
  const nameBefore = useRef<string>(undefined);
  const { removed, add, remove, undo } = useRows<TrackerValues>({
    path,
    rows,
    all: trackers,
    update,
    focus,
    fieldOf: (entry) => (isNamed(entry) ? namePath(entry) : path),
    isBlank: (entry) => !isNamed(entry) || entry.name.trim() === '',
  });
  const rename = (id: string, name: string) =>
    update((now) =>
      now.map((entry) => (entry.id === id && isNamed(entry) ? { ...entry, name } : entry)),
    );
  // Data elements are for instances alone: the name of a variable that is listened to has to be known.
  const Field = type === 'global' ? TextValueField : ValueField;
  const field = (entry: NamedValues, number: number): TextValueProps => ({
    path: namePath(entry),
    label: text(keys.name, { number }),
    showLabel: false,
    value: entry.name,
    onChange: (name) => {
      nameBefore.current ??= entry.name;
      rename(entry.id, name);
    },
    onLeave: () => {
      const before = nameBefore.current && trackerName({ ...entry, name: nameBefore.current });
      nameBefore.current = undefined;
      if (before) onRename(before, trackerName(entry) ?? '');
    },
  });
  return (
    <fieldset className="plain-fieldset named-trackers">
      <legend className="named-trackers-legend">{text(keys.legend)}</legend>
      <p className="field-help">{text(keys.help)}</p>
      {rows.map((entry, index) => (
        <div className="field-with-button named-tracker" key={entry.id}>
          <div className="named-tracker-field">
            <Field {...field(entry, index + 1)} />
          </div>
          <ActionButton
            isQuiet
            aria-label={text(keys.remove, { name: entry.name || index + 1 })}
            onPress={() => remove(entry)}
          >
            <Close />
          </ActionButton>
        </div>
      ))}
      <ActionButton
        id={fieldId(`${path}.add`)}
        onPress={() => add(emptyNamed(type, nameOfNew(type, rows)))}
      >
        <Add />
        <Text>{text(keys.add)}</Text>
      </ActionButton>
      <Removed
        path={`${path}.undo`}
        removed={
          removed && isNamed(removed)
            ? { id: removed.id, said: text(keys.removed, { name: removed.name.trim() }) }
            : undefined
        }
        onUndo={undo}
      />
    </fieldset>
  );
}
