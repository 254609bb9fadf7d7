import { meaningOfHitValue, searchHitValues, speltHitValue } from '../domain/hitValues/hitValues';
import { ComboField, type ComboValueProps } from '../fields/ComboField';
import { text } from '../texts/text';

/** A value of a hit, as `hit.get` takes it: searched for by name or meaning, or typed. What it means stands below. */
export function HitValueField(props: ComboValueProps) {
  const meaning = meaningOfHitValue(props.value.trim());
  return (
    <ComboField
      {...props}
      {...(meaning === undefined ? {} : { help: meaning })}
      search={searchHitValues}
      none={(query) => text('nameFields.hitValue.none', { query })}
      spelt={speltHitValue}
    />
  );
}
