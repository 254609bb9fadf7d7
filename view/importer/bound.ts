/** What stands for one parameter of the function that is taken over. */
export interface Bound {
  code: string;
  /** `parameter`: one of the callback's own. `member`: of `args`. `computed`: has to be worked out. */
  kind: 'parameter' | 'member' | 'computed';
}
