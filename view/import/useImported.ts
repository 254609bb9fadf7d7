import { useEffect, useState } from 'react';
import { text } from '../texts/text';
import { importCode } from './importCode';
import type { ImportResult } from './importTypes';

interface Imported {
  code: string;
  /** Undefined as long as nothing is pasted. */
  result: ImportResult | undefined;
  said: string;
}

/** Long enough for a fast typist: a paste comes at once, and is read once. */
const PAUSE = 200;

const NOTHING: Imported = { code: '', result: undefined, said: '' };

/** What pasted code becomes, read again whenever it changes. */
export function useImported(code: string, taken: readonly string[]) {
  const [imported, setImported] = useState(NOTHING);
  const names = taken.join('\n');
  useEffect(() => {
    const timer = setTimeout(() => setImported(readCode(code, names.split('\n'))), PAUSE);
    return () => clearTimeout(timer);
  }, [code, names]);
  return { ...imported, isCurrent: imported.code === code };
}

function readCode(code: string, taken: readonly string[]): Imported {
  if (code.trim() === '') return { ...NOTHING, code };
  const result = importCode(code, taken);
  return { code, result, said: summary(result) };
}

function summary({ callbacks, problems }: ImportResult): string {
  if (callbacks.length > 0) return text('import.summary', { number: callbacks.length });
  return problems.length > 0 ? text('import.summary.none') : text('import.lookedFor');
}
