import { SAMPLES, type Sample } from './samples';

const KEY = 'post-track-callback.tryIt.sample';

/** What was pasted holds a visitor's data: it stays in this view's memory. */
export const remembered = { pasted: '', values: {} as Readonly<Record<string, string>> };

/** The sample that was chosen last in this browser session. */
export function rememberedSample(): Sample {
  try {
    const saved = sessionStorage.getItem(KEY);
    return SAMPLES.find((sample) => sample === saved) ?? 'page';
  } catch {
    return 'page';
  }
}

export function rememberSample(sample: Sample): void {
  try {
    sessionStorage.setItem(KEY, sample);
  } catch {
    // A host may forbid storage in frames: then it lasts as long as the view.
  }
}
