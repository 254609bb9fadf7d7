import { ActionButton } from '@adobe/react-spectrum/ActionButton';
import { Switch } from '@adobe/react-spectrum/Switch';
import { Text } from '@adobe/react-spectrum/Text';
import ArrowDown from '@spectrum-icons/workflow/ArrowDown';
import ArrowUp from '@spectrum-icons/workflow/ArrowUp';
import Delete from '@spectrum-icons/workflow/Delete';
import Duplicate from '@spectrum-icons/workflow/Duplicate';
import { AppliesToFields } from '../../callbackFields/AppliesToFields';
import { ArgumentsField } from '../../callbackFields/ArgumentsField';
import { CodeField } from '../../codeEditor/CodeField';
import { namedArgument } from '../../domain/callback/callback';
import { listeningTo, type TrackerValues, trackerNames } from '../../domain/trackers/trackers';
import { TextValueField } from '../../fields/ValueField';
import type { Update } from '../../form/createFormStore';
import { usePart } from '../../form/usePart';
import { lintContext } from '../../lint/lintContext';
import { text } from '../../texts/text';
import { TryIt } from '../../tryIt/TryIt';
import type { ListedCallback } from './callbacks';
import type { ConfigurationValues } from './configuration.form';
import { NeverRunsAlert } from './NeverRunsAlert';

export interface CallbackDetailProps {
  callback: ListedCallback;
  trackers: readonly TrackerValues[];
  update: Update<ConfigurationValues>;
  focus(path: string): void;
  onMove(by: -1 | 1): void;
  onDuplicate(): void;
  onDelete(): void;
}

/** The fields of one callback. */
export function CallbackDetail(props: CallbackDetailProps) {
  const { callback, trackers, update, focus, onMove, onDuplicate, onDelete } = props;
  const { id, name, enabled } = callback;
  const prefix = `callbacks.${id}.`;
  const rewrite: Update<ListedCallback> = (change, when) =>
    update(
      (now) => ({
        ...now,
        callbacks: now.callbacks.map((entry) => (entry.id === id ? change(entry) : entry)),
      }),
      when,
    );
  const set = (changed: Partial<ListedCallback>) => rewrite((now) => ({ ...now, ...changed }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset of such size is read out before each of its fields
    <div
      role="group"
      className="callback-detail"
      aria-label={text('configuration.callback.fields', {
        name: name.trim() || text('configuration.callbacks.unnamed'),
      })}
    >
      <div className="callback-tools">
        <Switch isSelected={enabled} onChange={(on) => set({ enabled: on })}>
          {text('configuration.callback.enabled')}
        </Switch>
        <div className="callback-buttons">
          <ActionButton
            isQuiet
            aria-label={text('configuration.callback.up')}
            onPress={() => onMove(-1)}
          >
            <ArrowUp />
          </ActionButton>
          <ActionButton
            isQuiet
            aria-label={text('configuration.callback.down')}
            onPress={() => onMove(1)}
          >
            <ArrowDown />
          </ActionButton>
          <ActionButton isQuiet onPress={onDuplicate}>
            <Duplicate />
            <Text>{text('configuration.callback.duplicate')}</Text>
          </ActionButton>
          <ActionButton isQuiet onPress={onDelete}>
            <Delete />
            <Text>{text('configuration.callback.delete')}</Text>
          </ActionButton>
        </div>
      </div>
      <TextValueField
        path={`${prefix}name`}
        label={text('callback.name')}
        help={text('configuration.callback.name.help')}
        value={name}
        required
        onChange={(changed) => set({ name: changed })}
      />
      <CodeField
        path={`${prefix}source`}
        code={callback.source}
        context={lintContext(callback, {
          listenedTo: trackerNames(trackers),
          offersClearing: true,
        })}
        onChange={(source, when) => rewrite((now) => ({ ...now, source }), when)}
        onAddArgument={(argument, value) => {
          const added = namedArgument(argument, value);
          rewrite((now) => ({ ...now, arguments: [...now.arguments, added] }));
          if (value === '') focus(`${prefix}arguments.${added.id}.value`);
        }}
        onSetClearing={() => {
          update((now) => ({ ...now, clearing: { ...now.clearing, mode: 'sent' } }));
          focus('clearing.mode');
        }}
      />
      <TryIt callback={callback} />
      <ArgumentsField
        prefix={prefix}
        list={callback.arguments}
        update={usePart(rewrite, 'arguments')}
        focus={focus}
      />
      <AppliesToFields
        prefix={prefix}
        callback={callback}
        offered={trackerNames(trackers)}
        onChange={set}
      >
        <NeverRunsAlert
          trackers={callback.trackers}
          listenedTo={trackerNames(trackers)}
          onListen={(name) => {
            update((now) => ({ ...now, trackers: listeningTo(now.trackers, name) }));
            focus(`${prefix}trackers`);
          }}
        />
      </AppliesToFields>
    </div>
  );
}
