import type { Code } from '../javascript/code';
import type { Node } from '../javascript/nodes';

/** Code in a message: one line, and not too long. */
export const shortText = (node: Node, paste: Code): string => shortened(paste.textOf(node));

export function shortened(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
