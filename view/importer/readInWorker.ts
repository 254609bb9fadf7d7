import type { ReadPaste } from './importTypes';
import type { ReadingReport, ReadingRequest } from './reader';
import address from './reader.ts?chunk';
import type { OnProgress } from './readPasted';

/** A text that is being read. */
export interface Reading {
  /** Never settles once the reading is cancelled. */
  result: Promise<ReadPaste>;
  cancel(): void;
}

/**
 * Reads a text away from the page's own thread: all the code of a site takes seconds. Where no worker can be had, as under a
 * Content-Security-Policy, the page reads it itself.
 */
export function readInWorker(text: string, onProgress: OnProgress): Reading {
  let worker: Worker | undefined;
  let isCancelled = false;
  const result = new Promise<ReadPaste>((resolve, reject) => {
    const readHere = () => {
      if (isCancelled) return;
      import('./reader').then(({ readPasted }) => {
        if (!isCancelled) resolve(readPasted(text, onProgress));
      }, reject);
    };
    try {
      worker = new Worker(address, { type: 'module' });
    } catch {
      return readHere();
    }
    worker.onmessage = ({ data }: MessageEvent<ReadingReport>) => {
      if ('done' in data) return onProgress(data.done);
      worker?.terminate();
      resolve(data.read);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker?.terminate();
      readHere();
    };
    worker.postMessage({ text } satisfies ReadingRequest);
  });
  return {
    result,
    cancel() {
      isCancelled = true;
      worker?.terminate();
    },
  };
}
