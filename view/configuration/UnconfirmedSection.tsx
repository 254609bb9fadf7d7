import { TextValueField } from '../fields/ValueField';
import { Section } from '../root/Section';
import { text } from '../texts/text';
import './UnconfirmedSection.css';

export interface UnconfirmedSectionProps {
  value: string;
  onChange(value: string): void;
}

/** How long a hit may take until rules are told that it was not confirmed. */
export function UnconfirmedSection({ value, onChange }: UnconfirmedSectionProps) {
  return (
    <Section title={text('unconfirmed')} help={text('unconfirmed.help')}>
      <div className="unconfirmed-after">
        <TextValueField
          path="unconfirmedAfter"
          label={text('unconfirmedAfter')}
          help={text('unconfirmedAfter.help')}
          value={value}
          onChange={onChange}
        />
      </div>
    </Section>
  );
}
