import { defineScreen, type ViewProps } from '../../form/screen';
import { HitValueField } from '../../nameFields/HitValueField';
import { text } from '../../texts/text';
import { type HitValueValues, hitValueForm } from './hitValue.form';
import './hitValue.css';

export function HitValueView({ values, update }: ViewProps<HitValueValues>) {
  return (
    <div className="fields hit-value">
      <HitValueField
        path="from"
        label={text('hitValue.from')}
        required
        value={values.from}
        onChange={(from) => update((now) => ({ ...now, from }))}
      />
      <dl className="hit-value-where">
        <dt>{text('hitValue.inRule')}</dt>
        <dd>{text('hitValue.inRule.help')}</dd>
        <dt>{text('hitValue.elsewhere')}</dt>
        <dd>{text('hitValue.elsewhere.help')}</dd>
      </dl>
    </div>
  );
}

export const screen = defineScreen({
  form: hitValueForm,
  View: HitValueView,
  title: 'hitValue.title',
});
