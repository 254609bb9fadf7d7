import { Content } from '@adobe/react-spectrum/Content';
import { Heading } from '@adobe/react-spectrum/Heading';
import { InlineAlert } from '@adobe/react-spectrum/InlineAlert';
import { memo } from 'react';
import { searchAlso, searchKept } from '../../domain/clearing/clearableNames';
import { CLEARING_MODES, type ClearingValues } from '../../domain/clearing/clearing';
import { isWebSdkName, type TrackerValues, trackerNames } from '../../domain/trackers/trackers';
import { OneChoiceField } from '../../fields/OneChoiceField';
import { Section } from '../../fields/Section';
import type { Update } from '../../form/createFormStore';
import { usePart } from '../../form/usePart';
import { text } from '../../texts/text';
import { ClearingPicture } from './ClearingPicture';
import { NamesField } from './NamesField';
import './ClearingSection.css';

export interface ClearingSectionProps {
  values: ClearingValues;
  trackers: readonly TrackerValues[];
  update: Update<ClearingValues>;
  focus(path: string): void;
}

export const ClearingSection = memo(function ClearingSection(props: ClearingSectionProps) {
  const { values, trackers, update, focus } = props;
  const updateList = { keep: usePart(update, 'keep'), also: usePart(update, 'also') };
  const names = trackerNames(trackers);
  const hasWebSdk = names.some(isWebSdkName);
  const list = (key: 'keep' | 'also') => ({
    path: `clearing.${key}`,
    label: text(`clearing.${key}`),
    help: text(`clearing.${key}.help`),
    addLabel: text(`clearing.${key}.add`),
    list: values[key],
    search: key === 'keep' ? searchKept : searchAlso,
    update: updateList[key],
    focus,
  });
  return (
    <Section title={text('clearing')} help={text('clearing.help')} more={text('clearing.more')}>
      {hasWebSdk && (
        <InlineAlert variant="info" maxWidth={720} marginBottom="size-200">
          <Heading>{text('clearing.webSdk')}</Heading>
          <Content>
            {text(names.every(isWebSdkName) ? 'clearing.webSdk.alone' : 'clearing.webSdk.others')}
          </Content>
        </InlineAlert>
      )}
      <div className="two-columns clearing-choice">
        <OneChoiceField
          path="clearing.mode"
          label={text('clearing.mode')}
          choices={CLEARING_MODES.map((value) => ({
            value,
            label: text(`clearing.mode.${value}`),
            help: text(`clearing.mode.${value}.help`),
          }))}
          chosen={values.mode}
          onChange={(mode) => update((now) => ({ ...now, mode }))}
        />
        <ClearingPicture mode={values.mode} />
      </div>
      {/* Hidden they keep their place: what comes and goes would move the choice under the pointer. */}
      <div className={values.mode === 'off' ? 'two-columns clearing-none' : 'two-columns'}>
        <NamesField {...list('keep')} />
        <NamesField {...list('also')} />
      </div>
    </Section>
  );
});
