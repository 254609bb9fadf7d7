import { Radio, RadioGroup } from '@adobe/react-spectrum/RadioGroup';
import { defineScreen, type ViewProps } from '../../form/screen';
import { usePart } from '../../form/usePart';
import { text } from '../../texts/text';
import { ComparisonsField } from './ComparisonsField';
import { type HitMatchesValues, hitMatchesForm, MATCHES } from './hitMatches.form';
import './hitMatches.css';

export function HitMatchesView({ values, update, focus }: ViewProps<HitMatchesValues>) {
  return (
    <div className="fields hit-matches">
      <p className="hit-matches-when">{text('hitMatches.when')}</p>
      <RadioGroup
        label={text('hitMatches.match')}
        orientation="horizontal"
        value={values.match}
        onChange={(chosen) => {
          const match = MATCHES.find((entry) => entry === chosen);
          if (match) update((now) => ({ ...now, match }));
        }}
      >
        {MATCHES.map((match) => (
          <Radio key={match} value={match}>
            {text(`hitMatches.match.${match}`)}
          </Radio>
        ))}
      </RadioGroup>
      <ComparisonsField
        path="comparisons"
        list={values.comparisons}
        update={usePart(update, 'comparisons')}
        focus={focus}
      />
    </div>
  );
}

export const screen = defineScreen({
  form: hitMatchesForm,
  View: HitMatchesView,
  title: 'hitMatches.title',
});
