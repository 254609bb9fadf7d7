import { isSettable, VARIABLE_LIST } from '../../hits/variableList';

/**
 * The variables that a page sets, but for the numbered families, as `variable` or `variable=parameter`. The build puts the text in place of what it
 * is made from.
 */
export const PARAMETERS = VARIABLE_LIST.filter(
  (variable) => isSettable(variable) && typeof variable.kind === 'string',
)
  .map(({ name, parameter }) => (name === parameter ? name : `${name}=${parameter}`))
  .join(' ');
