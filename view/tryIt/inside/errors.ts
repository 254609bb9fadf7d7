import { shorten } from './describeValue';

/** What was thrown, as text, and the line in the author's own code where it came from. */
export interface Thrown {
  text: string;
  line: number | undefined;
}

/** @param address of the script that the author's code stands in, with one line before it */
export function describeThrown(error: unknown, address: string): Thrown {
  try {
    if (!(error instanceof Error)) return { text: shorten(String(error)), line: undefined };
    const stack = String(error.stack);
    const at = stack.indexOf(`${address}:`);
    const line = at < 0 ? Number.NaN : Number.parseInt(stack.slice(at + address.length + 1), 10);
    return {
      text: shorten(`${error.name}: ${error.message}`),
      line: line > 1 ? line - 1 : undefined,
    };
  } catch {
    return { text: typeof error, line: undefined };
  }
}
