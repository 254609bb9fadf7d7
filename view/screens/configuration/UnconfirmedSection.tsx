import { memo } from 'react';
import { Section } from '../../fields/Section';
import { TextValueField } from '../../fields/ValueField';
import type { Update } from '../../form/createFormStore';
import { text } from '../../texts/text';
import './UnconfirmedSection.css';

export interface UnconfirmedSectionProps {
  value: string;
  update: Update<string>;
}

/** How long a hit may take until rules are told that it was not confirmed. */
export const UnconfirmedSection = memo(function UnconfirmedSection(props: UnconfirmedSectionProps) {
  const { value, update } = props;
  return (
    <Section title={text('unconfirmed')} help={text('unconfirmed.help')}>
      <div className="unconfirmed-after">
        <TextValueField
          path="unconfirmedAfter"
          label={text('unconfirmed.after')}
          help={text('unconfirmed.after.help')}
          value={value}
          onChange={(written) => update(() => written)}
        />
      </div>
    </Section>
  );
});
