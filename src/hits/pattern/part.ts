import type { Characters } from './readPattern';
import type { Steps } from './steps';

/** What is tried from one position on, if nothing that follows ever fits. */
export type Cost = readonly [
  work: Steps,
  /** Where the part ends. */
  ends: Steps,
  /** Of these, the ones where what follows does not fail at its first character. */
  open: Steps,
  /** What happens once in a search, since it is over then. */
  once: Steps,
];

/** `undefined` stands for all characters. */
export type First = Characters | undefined;

/** A part of a pattern, and what can be said of it without trying it. */
export interface Part {
  /** Where the next character is none of these, the part fails at once, or is empty. */
  readonly first_: First;
  readonly canBeEmpty_: boolean;
  /** The steps that this takes. */
  readonly quick_: number;
  /** What it has to begin with, character by character, and whether there is nothing more to it. */
  readonly lead_: readonly Characters[];
  readonly isAllLead_: boolean;
  readonly longest_: number;
  /** Whether it fits at the beginning of a text alone. */
  readonly isAnchored_: boolean;
  /** Of a repeat, as much as there has to be. */
  readonly needed_?: Part | undefined;
  /**
   * @param next the characters at which something is tried where the part ends
   * @param isLast whether the search is over when it fits
   */
  cost_(next: First, isLast: boolean): Cost;
}

export function share(a: First, b: First): boolean {
  if (!a || !b) return true;
  for (const one of a) if (b.has(one)) return true;
  return false;
}

export function join(...all: First[]): First {
  const characters = new Set<string>();
  for (const first of all) {
    if (!first) return undefined;
    for (const one of first) characters.add(one);
  }
  return characters;
}
