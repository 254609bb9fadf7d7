import type { ReactNode } from 'react';
import { HIT_TYPES } from '../../src/contract/settings';
import type { AppliesTo } from '../domain/callback/callback';
import { trackerLabel } from '../domain/trackers/trackerLabel';
import { isWebSdkName } from '../domain/trackers/trackers';
import { ChoicesField } from '../fields/ChoicesField';
import { text } from '../texts/text';

const ALL_INSTANCES = 'web-sdk';

export interface AppliesToFieldsProps {
  prefix: string;
  callback: AppliesTo;
  /** The trackers that the extension listens to. */
  offered: readonly string[];
  onChange(changed: Partial<AppliesTo>): void;
  /** Stands below the trackers. */
  children?: ReactNode;
}

/** Which trackers and hit types a callback or a rule is for. What was chosen once stays on offer, so that it can be seen and taken away. */
export function AppliesToFields(props: AppliesToFieldsProps) {
  const { prefix, callback, onChange, children } = props;
  const { trackers, hitTypes } = callback;
  const offered = props.offered.some(isWebSdkName)
    ? [...props.offered, ALL_INSTANCES]
    : props.offered;
  const gone = trackers.filter((name) => !offered.includes(name));
  const hasEvents = [...offered, ...trackers].some(isWebSdkName) || hitTypes.includes('event');
  const types = HIT_TYPES.filter((type) => hasEvents || type !== 'event');
  return (
    <div className="two-columns">
      <div className="fields">
        <ChoicesField
          path={`${prefix}trackers`}
          label={text('callbackFields.trackers')}
          help={text('callbackFields.trackers.help')}
          choices={[
            ...offered.map((value) => ({ value, label: trackerLabel(value) })),
            ...gone.map((value) => ({
              value,
              label: text('callbackFields.trackers.gone', { tracker: trackerLabel(value) }),
            })),
          ]}
          chosen={trackers}
          onChange={(chosen) => onChange({ trackers: chosen })}
        />
        {children}
      </div>
      <ChoicesField
        path={`${prefix}hitTypes`}
        label={text('callbackFields.hitTypes')}
        help={text(
          hasEvents ? 'callbackFields.hitTypes.help.event' : 'callbackFields.hitTypes.help',
        )}
        choices={types.map((value) => ({ value, label: text(`callbackFields.hitType.${value}`) }))}
        chosen={hitTypes}
        onChange={(chosen) => onChange({ hitTypes: chosen })}
      />
    </div>
  );
}
