import { Button } from '@adobe/react-spectrum/Button';
import { Text } from '@adobe/react-spectrum/Text';
import Add from '@spectrum-icons/workflow/Add';
import { useState } from 'react';
import { StartButtons } from '../../callbackFields/StartButtons';
import type { CallbackDraft } from '../../domain/callback/draft';
import { trackerNames } from '../../domain/trackers/trackers';
import { Announced, useAnnouncement } from '../../fields/Announced';
import { Removed } from '../../fields/Removed';
import { Section } from '../../fields/Section';
import type { Update } from '../../form/createFormStore';
import { fieldId } from '../../form/fieldId';
import { text } from '../../texts/text';
import { CallbackDetail } from './CallbackDetail';
import { CallbackList } from './CallbackList';
import { copyOf, draftedCallback, emptyCallback, type ListedCallback, moved } from './callbacks';
import type { ConfigurationValues } from './configuration.form';
import './CallbacksSection.css';

export interface CallbacksSectionProps {
  values: ConfigurationValues;
  update: Update<ConfigurationValues>;
  focus(path: string): void;
}

const ADD = 'callbacks.add';
const nameOf = ({ name }: ListedCallback) => name.trim() || text('configuration.callbacks.unnamed');

export function CallbacksSection(props: CallbacksSectionProps) {
  const { values, update, focus } = props;
  const { callbacks, selected } = values;
  const [deleted, setDeleted] = useState<{ callback: ListedCallback; index: number }>();
  const [said, say] = useAnnouncement();
  const shown = callbacks.find(({ id }) => id === selected);

  /** Puts a callback into the list and opens it. */
  const insert = (callback: ListedCallback, index: number) => {
    update((now) => ({
      ...now,
      callbacks: [...now.callbacks.slice(0, index), callback, ...now.callbacks.slice(index)],
      selected: callback.id,
    }));
    focus(`callbacks.${callback.id}.name`);
  };
  const start = (drafts: readonly CallbackDraft[]) => {
    const added = drafts.map(draftedCallback);
    const [first] = added;
    if (!first) return;
    update((now) => ({ ...now, callbacks: [...now.callbacks, ...added], selected: first.id }));
    say(text('configuration.callbacks.added', { number: added.length }));
    focus(`callbacks.${first.id}.name`);
  };
  const indexOf = (callback: ListedCallback) => callbacks.indexOf(callback);
  const move = (callback: ListedCallback, to: number) => {
    const name = nameOf(callback);
    if (to < 0) return say(text('configuration.callback.isFirst', { name }));
    if (to >= callbacks.length) return say(text('configuration.callback.isLast', { name }));
    update((now) => ({ ...now, callbacks: moved(now.callbacks, indexOf(callback), to) }));
    say(text('configuration.callback.moved', { name, position: to + 1, number: callbacks.length }));
  };
  const drop = (id: string, position: 'before' | 'after', target: string) => {
    const dropped = callbacks.find((callback) => callback.id === id);
    const others = callbacks.filter((callback) => callback !== dropped);
    const place = others.findIndex((callback) => callback.id === target);
    if (dropped && place >= 0) move(dropped, position === 'before' ? place : place + 1);
  };
  const remove = (callback: ListedCallback) => {
    const index = indexOf(callback);
    const left = callbacks.filter(({ id }) => id !== callback.id);
    const next = left[Math.min(index, left.length - 1)];
    update((now) => ({
      ...now,
      callbacks: now.callbacks.filter(({ id }) => id !== callback.id),
      selected: next?.id,
    }));
    setDeleted({ callback, index });
    focus('callbacks.undo');
  };
  const undo = () => {
    if (!deleted) return;
    insert(deleted.callback, deleted.index);
    setDeleted(undefined);
  };

  return (
    <Section title={text('configuration.callbacks')} help={text('configuration.callbacks.help')}>
      <Announced said={said} />
      <div className={callbacks.length === 0 ? 'callbacks' : 'callbacks callbacks-with-detail'}>
        <div className="callbacks-master">
          {callbacks.length === 0 ? (
            <p className="callbacks-none">{text('configuration.callbacks.none')}</p>
          ) : (
            <CallbackList
              callbacks={callbacks}
              selected={selected}
              onSelect={(id) => update((now) => ({ ...now, selected: id }))}
              onDrop={drop}
            />
          )}
          <Button
            id={fieldId(ADD)}
            variant={callbacks.length === 0 ? 'accent' : 'secondary'}
            onPress={() => insert(emptyCallback(), callbacks.length)}
          >
            <Add />
            <Text>{text('configuration.callbacks.add')}</Text>
          </Button>
          <StartButtons
            load={() => import('../startDialogs')}
            taken={callbacks.map(({ name }) => name.trim())}
            listenedTo={trackerNames(values.trackers)}
            onStart={start}
          />
          <Removed
            path="callbacks.undo"
            removed={
              deleted && {
                id: deleted.callback.id,
                said: text('configuration.callbacks.deleted', { name: nameOf(deleted.callback) }),
              }
            }
            onUndo={undo}
          />
        </div>
        {shown && (
          <CallbackDetail
            key={shown.id}
            callback={shown}
            trackers={values.trackers}
            update={update}
            focus={focus}
            onMove={(by) => move(shown, indexOf(shown) + by)}
            onDuplicate={() => insert(copyOf(shown, callbacks), indexOf(shown) + 1)}
            onDelete={() => remove(shown)}
          />
        )}
      </div>
    </Section>
  );
}
