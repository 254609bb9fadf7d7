import { useRef } from 'react';
import { DEFAULT_INSTANCE } from '../../../src/contract/defaults';
import {
  emptyNamed,
  type NamedType,
  type NamedValues,
  namePath,
  trackerName,
} from '../../domain/trackers/namedTrackers';
import { isNamed, type TrackerValues } from '../../domain/trackers/trackers';
import { ListField } from '../../fields/ListField';
import { TextValueField, ValueField } from '../../fields/ValueField';
import type { Update } from '../../form/createFormStore';
import { text } from '../../texts/text';

/** What the section of the trackers, and each list in it, gets. */
export interface TrackersSectionProps {
  trackers: readonly TrackerValues[];
  update: Update<readonly TrackerValues[]>;
  focus(path: string): void;
  /** A tracker has another name now, as `hit.tracker` has it. */
  onRename(from: string, to: string): void;
}

export interface NamedTrackersFieldProps extends TrackersSectionProps {
  type: NamedType;
}

const KEYS = {
  global: {
    legend: 'trackers.globals',
    help: 'trackers.globals.help',
    add: 'trackers.globals.add',
    name: 'trackers.global.variable',
    remove: 'trackers.global.remove',
    removed: 'trackers.global.removed',
  },
  'web-sdk': {
    legend: 'trackers.instances',
    help: 'trackers.instances.help',
    add: 'trackers.instances.add',
    name: 'trackers.instance.name',
    remove: 'trackers.instance.remove',
    removed: 'trackers.instance.removed',
  },
} as const;

/** The name of the first instance is nearly always the usual one; further ones have names of their own. */
const nameOfNew = (type: NamedType, rows: readonly NamedValues[]) =>
  type === 'web-sdk' && rows.length === 0 ? DEFAULT_INSTANCE : '';

/** Any number of global variables, or of instances of the Web SDK. */
export function NamedTrackersField(props: NamedTrackersFieldProps) {
  const { type, trackers, update, focus, onRename } = props;
  const keys = KEYS[type];
  const rows = trackers.filter(isNamed).filter((entry) => entry.type === type);
  return (
    <ListField<NamedValues, TrackerValues>
      path={`trackers.${type}`}
      label={text(keys.legend)}
      help={text(keys.help)}
      {...(type === 'web-sdk' ? { more: text('trackers.instances.more') } : {})}
      rows={rows}
      all={trackers}
      update={update}
      focus={focus}
      columns={1}
      showLabels={false}
      addLabel={text(keys.add)}
      emptyRow={() => emptyNamed(type, nameOfNew(type, rows))}
      removeLabel={({ name }, number) => text(keys.remove, { name: name || number })}
      removedLabel={({ name }) => text(keys.removed, { name: name.trim() })}
      fieldOf={namePath}
      isBlank={({ name }) => name.trim() === ''}
    >
      {(entry, number, change) => (
        <NameField
          entry={entry}
          label={text(keys.name, { number })}
          onChange={(name) => change({ name })}
          onRename={onRename}
        />
      )}
    </ListField>
  );
}

interface NameFieldProps {
  entry: NamedValues;
  label: string;
  onChange(name: string): void;
  onRename(from: string, to: string): void;
}

function NameField({ entry, label, onChange, onRename }: NameFieldProps) {
  const nameBefore = useRef<string>(undefined);
  // Data elements are for instances alone: the name of a variable that is listened to has to be known.
  const Field = entry.type === 'global' ? TextValueField : ValueField;
  return (
    <Field
      path={namePath(entry)}
      label={label}
      showLabel={false}
      value={entry.name}
      onChange={(name) => {
        nameBefore.current ??= entry.name;
        onChange(name);
      }}
      onLeave={() => {
        const before = nameBefore.current && trackerName({ ...entry, name: nameBefore.current });
        nameBefore.current = undefined;
        if (before) onRename(before, trackerName(entry) ?? '');
      }}
    />
  );
}
