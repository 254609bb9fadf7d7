import { idle } from '../form/idle';
import type { CreateEditor } from './codeEditor';

let arrived: CreateEditor | undefined;

/** The editor, when it is there already. */
export function arrivedEditor(): CreateEditor | undefined {
  return arrived;
}

/** Fetches the editor once the form has been painted. Resolves with undefined when it can't be had: the plain text area stays. */
export async function loadEditor(): Promise<CreateEditor | undefined> {
  await idle();
  try {
    arrived ??= (await import('./codeMirror/createEditor')).createEditor;
  } catch {
    // Offline, or a new version was deployed under our feet.
  }
  return arrived;
}
