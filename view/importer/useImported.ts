import { useEffect, useMemo, useState } from 'react';
import { text } from '../texts/text';
import { importedFrom } from './importedFrom';
import type { ImportResult, ReadPaste } from './importTypes';
import { type Reading, readInWorker } from './readInWorker';

/** Long enough for a fast typist: a paste comes at once, and is read once. */
const PAUSE = 200;
/** What is read sooner needs no bar. */
const PATIENCE = 300;

/** What pasted code becomes, read again whenever it changes. */
export interface Imported {
  code: string;
  setCode(code: string): void;
  /** Of the last code that was read; undefined as long as nothing is pasted. */
  result: ImportResult | undefined;
  /** False as long as the code that is there now is not read. */
  isCurrent: boolean;
  said: string;
  /** How much is done, from 0 to 1, where reading takes long. */
  progress: number | undefined;
  isStopped: boolean;
  setStopped(isStopped: boolean): void;
}

export function useImported(
  taken: readonly string[],
  listenedTo: readonly string[] | undefined,
): Imported {
  const [code, setText] = useState('');
  const [isStopped, setStopped] = useState(false);
  const [isUnavailable, setUnavailable] = useState(false);
  const [progress, setProgress] = useState<number>();
  const [last, setLast] = useState<{ code: string; read: ReadPaste }>();
  const isEmpty = code.trim() === '';
  useEffect(() => {
    if (isStopped || isEmpty) return;
    let reading: Reading | undefined;
    let done = 0;
    let isSlow = false;
    const slow = setTimeout(() => {
      isSlow = true;
      setProgress(done);
    }, PAUSE + PATIENCE);
    const start = setTimeout(() => {
      reading = readInWorker(code, (now) => {
        done = now;
        if (isSlow) setProgress(now);
      });
      reading.result.then(
        (read) => {
          clearTimeout(slow);
          setProgress(undefined);
          setLast({ code, read });
        },
        () => setUnavailable(true),
      );
    }, PAUSE);
    return () => {
      clearTimeout(start);
      clearTimeout(slow);
      reading?.cancel();
      setProgress(undefined);
    };
  }, [code, isEmpty, isStopped]);
  // Both are made anew with each rendering.
  const names = taken.join('\n');
  const trackers = listenedTo?.join('\n');
  const read = isEmpty ? undefined : last?.read;
  const result = useMemo(
    () => read && importedFrom(read, names.split('\n'), trackers?.split('\n')),
    [read, names, trackers],
  );
  const isCurrent = last?.code === code;
  return {
    code,
    setCode(changed) {
      setText(changed);
      setStopped(false);
      setUnavailable(false);
    },
    result,
    isCurrent,
    said: isUnavailable
      ? text('fields.dialog.unavailable')
      : isStopped
        ? text('importer.stopped')
        : result && isCurrent
          ? summary(result)
          : '',
    progress,
    isStopped,
    setStopped,
  };
}

function summary({ callbacks, problems }: ImportResult): string {
  if (callbacks.length > 0) return text('importer.summary', { number: callbacks.length });
  return problems.length > 0 ? text('importer.summary.none') : text('importer.lookedFor');
}
