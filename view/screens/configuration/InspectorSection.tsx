import { Switch } from '@adobe/react-spectrum/Switch';
import { memo } from 'react';
import { Section } from '../../fields/Section';
import type { Update } from '../../form/createFormStore';
import { text } from '../../texts/text';
import { InspectorPicture } from './InspectorPicture';

export interface InspectorSectionProps {
  isOn: boolean;
  update: Update<boolean>;
}

/** Whether pages show the hit inspector, and what that looks like. */
export const InspectorSection = memo(function InspectorSection(props: InspectorSectionProps) {
  const { isOn, update } = props;
  return (
    <Section title={text('configuration.inspector')} help={text('configuration.inspector.help')}>
      <Switch isSelected={isOn} onChange={(on) => update(() => on)}>
        {text('configuration.inspector.on')}
      </Switch>
      <InspectorPicture />
    </Section>
  );
});
