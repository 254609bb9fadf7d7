import { TextArea } from '@adobe/react-spectrum/TextArea';
import { useState } from 'react';
import type { ForwardHitSettings } from '../../../src/contract/settings';
import { PickerField } from '../../fields/PickerField';
import { Section } from '../../fields/Section';
import { fieldId } from '../../form/fieldId';
import { text } from '../../texts/text';
import { createSampleHit } from '../../tryIt/inside/createSampleHit';
import { remembered, rememberedSample, rememberSample } from '../../tryIt/remembered';
import { SAMPLES, type Sample, sampleHit } from '../../tryIt/samples';
import { ShownRequest } from './ShownRequest';
import '../../tryIt/texts';

/** One moment for all: the preview changes with what is written, and with nothing else. */
const SENT_AT = Date.UTC(2026, 0, 1, 12);

export interface RequestPreviewProps {
  settings: ForwardHitSettings;
  /** The configured trackers, one of which the sample hit is of. */
  trackers: readonly string[];
}

/** The request that the settings make of a sample hit, or of a pasted one. */
export function RequestPreview({ settings, trackers }: RequestPreviewProps) {
  const [sample, setSample] = useState(rememberedSample);
  const [pasted, setPasted] = useState(remembered.pasted);
  const choose = (chosen: Sample) => {
    setSample(chosen);
    rememberSample(chosen);
  };
  const paste = (changed: string) => {
    setPasted(changed);
    remembered.pasted = changed;
  };
  const chosenHit = sampleHit(sample, pasted, trackers);
  const wrong = typeof chosenHit === 'string' ? text(`tryIt.pasted.${chosenHit}`) : undefined;
  return (
    <Section
      title={text('forwardHit.preview')}
      help={text('forwardHit.preview.help')}
      more={text('forwardHit.preview.more')}
    >
      <div className="fields">
        <div className="preview-sample">
          <PickerField
            path="preview.sample"
            label={text('tryIt.sample')}
            choices={SAMPLES.map((value) => ({ value, label: text(`tryIt.sample.${value}`) }))}
            chosen={sample}
            onChange={choose}
          />
        </div>
        {sample === 'pasted' && (
          <TextArea
            id={fieldId('preview.pasted')}
            label={text('tryIt.pasted')}
            description={text('tryIt.pasted.help')}
            width="100%"
            value={pasted}
            validationBehavior="aria"
            {...(wrong && pasted !== '' ? { validationState: 'invalid', errorMessage: wrong } : {})}
            onChange={paste}
          />
        )}
        {typeof chosenHit === 'string' ? (
          <p className="no-request">{pasted === '' && wrong}</p>
        ) : (
          <ShownRequest settings={settings} hit={createSampleHit(chosenHit, SENT_AT)} />
        )}
      </div>
    </Section>
  );
}
