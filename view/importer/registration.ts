import type { CallExpression, Expression, SpreadElement } from 'estree';
import type { Node } from '../javascript/nodes';
import type { NamedPath } from '../javascript/paths';
import type { ImportProblem } from './importTypes';

/** A place where the code hands over a function. */
export interface Registration {
  kind: 'post-track' | 'web-sdk';
  call: CallExpression;
  /** The function, or what stands for it. */
  given: Expression;
  values: readonly (Expression | SpreadElement)[];
  /** What control has to reach for it to take place. */
  places: readonly Node[];
  /** The tracker, or the Web SDK's instance, as it is written there. */
  receiver: Node;
  /** What the tracker is called there; undefined where it comes out of a call, and for the Web SDK. */
  tracker: NamedPath | undefined;
}

export interface Found {
  registrations: readonly Registration[];
  problems: readonly ImportProblem[];
}
