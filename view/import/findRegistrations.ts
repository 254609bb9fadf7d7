import type { CallExpression, Expression, SpreadElement } from 'estree';
import type { Code } from '../javascript/code';
import type { Node } from '../javascript/nodes';
import type { NamedPath } from '../javascript/paths';
import { findHiddenCode } from './hiddenCode';
import type { ImportProblem } from './importTypes';
import { findPostTrack } from './postTrack';
import { findSendEvents } from './sendEvents';

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

/** Finds every registration in the text, wherever it stands: each is among the registrations, or among the problems. */
export function findRegistrations(paste: Code): Found {
  const parts = [findPostTrack(paste), findSendEvents(paste), findHiddenCode(paste)];
  return {
    registrations: parts.flatMap(({ registrations }) => registrations),
    problems: parts.flatMap(({ problems }) => problems),
  };
}
