import { useState } from 'react';
import { text } from '../texts/text';
import { remembered, rememberedSample, rememberSample } from './remembered';
import { type Sample, sampleHit } from './samples';

/** The sample hit that was chosen, or what was pasted in its place. */
export interface ChosenSample {
  sample: Sample;
  pasted: string;
  /** Why there is no hit, where there is none. */
  wrong: string | undefined;
  hit: ReturnType<typeof sampleHit>;
  choose(sample: Sample): void;
  paste(pasted: string): void;
}

/** Holds the choice of a sample hit, which the next view begins with. @param trackers one of which the hit is of */
export function useSample(trackers: readonly string[]): ChosenSample {
  const [sample, setSample] = useState(rememberedSample);
  const [pasted, setPasted] = useState(remembered.pasted);
  const hit = sampleHit(sample, pasted, trackers);
  return {
    sample,
    pasted,
    hit,
    wrong: typeof hit === 'string' ? text(`tryIt.pasted.${hit}`) : undefined,
    choose(chosen) {
      setSample(chosen);
      rememberSample(chosen);
    },
    paste(changed) {
      setPasted(changed);
      remembered.pasted = changed;
    },
  };
}
