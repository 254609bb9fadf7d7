import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Text } from '@adobe/react-spectrum/Text';
import { useRef } from 'react';
import { AddIcon, RemoveIcon } from '../fields/icons';
import { TextValueField } from '../fields/ValueField';
import { fieldId } from '../form/fieldId';
import { text } from '../texts/text';
import { emptyGlobal, type GlobalValues } from '../trackers/trackers';
import type { TrackersSectionProps } from './TrackersSection';

const ADD = 'trackers.addGlobal';

/** Any number of global variables. */
export function GlobalsField({ trackers, update, focus, onRename }: TrackersSectionProps) {
  const globals = trackers.filter((entry): entry is GlobalValues => entry.type === 'global');
  const nameBefore = useRef<string>(undefined);
  const path = (id: string) => `trackers.${id}.variable`;
  const add = () => {
    const added = emptyGlobal();
    update((now) => [...now, added]);
    focus(path(added.id));
  };
  const rename = (id: string, variable: string) =>
    update((now) =>
      now.map((entry) =>
        entry.id === id && entry.type === 'global' ? { ...entry, variable } : entry,
      ),
    );
  const remove = (id: string) => {
    const index = globals.findIndex((entry) => entry.id === id);
    const next = globals[index + 1] ?? globals[index - 1];
    update((now) => now.filter((entry) => entry.id !== id));
    focus(next ? path(next.id) : ADD);
  };
  return (
    <fieldset className="plain-fieldset globals">
      <legend className="globals-legend">{text('globals')}</legend>
      <p className="field-help">{text('globals.help')}</p>
      {globals.map(({ id, variable }, index) => (
        <div className="field-with-button global" key={id}>
          <TextValueField
            path={path(id)}
            label={text('global.variable', { number: index + 1 })}
            showLabel={false}
            value={variable}
            onChange={(changed) => {
              nameBefore.current ??= variable;
              rename(id, changed);
            }}
            onLeave={() => {
              const before = nameBefore.current?.trim();
              nameBefore.current = undefined;
              if (before) onRename(`global:${before}`, `global:${variable.trim()}`);
            }}
          />
          <ActionButton
            isQuiet
            aria-label={text('global.remove', { name: variable || index + 1 })}
            onPress={() => remove(id)}
          >
            <RemoveIcon />
          </ActionButton>
        </div>
      ))}
      <ActionButton id={fieldId(ADD)} onPress={add}>
        <AddIcon />
        <Text>{text('globals.add')}</Text>
      </ActionButton>
    </fieldset>
  );
}
