import type { ReadPaste } from './importTypes';
import { readPasted } from './readPasted';

export { readPasted };

/** What the worker is asked, and what it answers. */
export interface ReadingRequest {
  text: string;
}
export type ReadingReport = { done: number } | { read: ReadPaste };

// The same file reads in the page itself, where there can be no worker.
if (typeof document === 'undefined' && typeof postMessage === 'function') {
  addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
    const report = (answer: ReadingReport) => postMessage(answer);
    report({ read: readPasted(data.text, (done) => report({ done })) });
  });
}
