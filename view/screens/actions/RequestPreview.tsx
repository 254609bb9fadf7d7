import type { ForwardHitSettings } from '../../../src/contract/settings';
import { Section } from '../../fields/Section';
import { text } from '../../texts/text';
import { createSampleHit } from '../../tryIt/inside/createSampleHit';
import { SampleField } from '../../tryIt/SampleField';
import { useSample } from '../../tryIt/useSample';
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
  const chosen = useSample(trackers);
  const { hit, pasted, wrong } = chosen;
  return (
    <Section
      title={text('forwardHit.preview')}
      help={text('forwardHit.preview.help')}
      more={text('forwardHit.preview.more')}
    >
      <div className="fields">
        <SampleField path="preview" chosen={chosen} />
        {typeof hit === 'string' ? (
          <p className="no-request">{pasted === '' && wrong}</p>
        ) : (
          <ShownRequest settings={settings} hit={createSampleHit(hit, SENT_AT)} />
        )}
      </div>
    </Section>
  );
}
