import { meaningOfName } from '../domain/variables/describeVariable';
import { createVariableSearch } from '../domain/variables/searchVariables';
import type { ListedVariable } from '../domain/variables/variableList';
import { spelt } from '../domain/variables/variables';
import { ComboField, type ComboValueProps } from '../fields/ComboField';
import { perLanguage, text } from '../texts/text';

export interface VariableFieldProps extends ComboValueProps {
  /** The variables on offer. Keep one list: the search through it is made once. */
  offered: readonly ListedVariable[];
}

const searches = perLanguage(
  () => new WeakMap<readonly ListedVariable[], ReturnType<typeof createVariableSearch>>(),
);

function searchThrough(offered: readonly ListedVariable[]) {
  const search = searches().get(offered) ?? createVariableSearch(offered);
  searches().set(offered, search);
  return search;
}

/** A variable by its name: searched for by name or meaning, or typed. What it means stands below. */
export function VariableField({ offered, ...field }: VariableFieldProps) {
  const meaning = meaningOfName(field.value.trim());
  return (
    <ComboField
      {...field}
      {...(meaning === undefined ? {} : { help: meaning })}
      search={searchThrough(offered)}
      none={(query) => text('nameFields.variable.none', { query })}
      spelt={spelt}
    />
  );
}
