import { FRAME, SANDBOX } from './frame';
import type { Note, Order } from './notes';

/** What the run says, and what became of it from outside. */
export type Heard = Note | { kind: 'stopped' };

const KINDS: ReadonlySet<string> = new Set<Note['kind']>([
  ...(['started', 'returned', 'threw', 'resolved', 'rejected', 'waiting', 'done', 'more'] as const),
  ...(['console', 'request', 'tracking', 'variable', 'trace', 'uncaught'] as const),
]);
/** Texts are shortened in there to less. */
const TEXT = 5000;
/** A busy machine needs a while to start a worker. */
const START = 10_000;
/** The frame itself answers at once, if it can run anything at all. */
const FRAME_START = 5000;
/** So long the code may take. */
const RUN = 2000;
/** More than a run that keeps to the rules can say. */
const NOTES = 1000;
/** So long it may take to say what it still waits for; an endless loop never does. */
const ANSWER = 1500;

/**
 * Runs code in a worker of a sandboxed frame, where it can reach neither the view nor the network, and ends it when it does not end.
 *
 * @param hear is told all, last `done`, `waiting`, `stopped` or `refused`, and nothing after that
 * @returns ends the run without a word
 */
export function runIsolated(
  order: Order,
  script: string,
  hear: (heard: Heard) => void,
): () => void {
  const frame = document.createElement('iframe');
  const toFrame = new MessageChannel();
  const toWorker = new MessageChannel();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notes = 0;

  const wait = (ms: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };
  const end = () => {
    clearTimeout(timer);
    toFrame.port1.postMessage('end');
    for (const { port1 } of [toFrame, toWorker]) port1.onmessage = null;
    toWorker.port1.close();
    // The frame takes its worker with it.
    frame.remove();
  };
  const finish = (heard: Heard) => {
    end();
    hear(heard);
  };
  const refuse = (reason: string) => finish({ kind: 'refused', reason });
  const stop = () => finish({ kind: 'stopped' });
  const ask = () => {
    toWorker.port1.postMessage('ask');
    wait(ANSWER, stop);
  };

  toFrame.port1.onmessage = ({ data }: MessageEvent<{ kind: string; reason?: string }>) => {
    // Firefox reports to the frame as well what its policy keeps the running code from (e2e/views/engines.spec.ts, docs/engines.md).
    if (notes > 0) return;
    if (data.kind === 'refused') refuse(data.reason ?? '');
    else wait(START, () => refuse('Worker'));
  };
  toWorker.port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    notes += 1;
    if (notes > NOTES) return stop();
    if (!isNote(data)) return;
    if (data.kind === 'done' || data.kind === 'waiting') return finish(data);
    if (data.kind === 'started') wait(RUN, ask);
    hear(data);
  };
  frame.setAttribute('sandbox', SANDBOX);
  frame.hidden = true;
  frame.onload = () => {
    wait(FRAME_START, () => refuse('iframe'));
    const ports = [toFrame.port2, toWorker.port2];
    frame.contentWindow?.postMessage({ script, order }, '*', ports);
  };
  wait(START, () => refuse('iframe'));
  try {
    frame.srcdoc = FRAME;
    document.body.append(frame);
  } catch (error) {
    refuse(String(error));
  }
  return end;
}

/** Whoever speaks from in there may have been turned by the code: nothing but plain values gets into the view. */
function isNote(data: unknown): data is Note {
  const values = Object.entries(Object(data) as Record<string, unknown>);
  return (
    values.some(([name, value]) => name === 'kind' && KINDS.has(String(value))) &&
    values.every(([, value]) => Object(value) !== value && String(value).length <= TEXT)
  );
}
