import { TextArea } from '@adobe/react-spectrum/TextArea';
import { PickerField } from '../fields/PickerField';
import { fieldId } from '../form/fieldId';
import { text } from '../texts/text';
import { SAMPLES } from './samples';
import type { ChosenSample } from './useSample';
import './SampleField.css';

export interface SampleFieldProps {
  /** Stands before the paths of both fields. */
  path: string;
  chosen: ChosenSample;
  /** Says what is wrong although nothing was pasted yet. */
  isTried?: boolean;
}

/** Chooses a sample hit, or takes the request URL of another one. */
export function SampleField({ path, chosen, isTried = false }: SampleFieldProps) {
  const { sample, pasted, wrong, choose, paste } = chosen;
  return (
    <>
      <div className="sample-field">
        <PickerField
          path={`${path}.sample`}
          label={text('tryIt.sample')}
          choices={SAMPLES.map((value) => ({ value, label: text(`tryIt.sample.${value}`) }))}
          chosen={sample}
          onChange={choose}
        />
      </div>
      {sample === 'pasted' && (
        <TextArea
          id={fieldId(`${path}.pasted`)}
          label={text('tryIt.pasted')}
          description={text('tryIt.pasted.help')}
          width="100%"
          value={pasted}
          validationBehavior="aria"
          {...(wrong && (isTried || pasted !== '')
            ? { validationState: 'invalid', errorMessage: wrong }
            : {})}
          onChange={paste}
        />
      )}
    </>
  );
}
