import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');

export interface DocumentedCode {
  /** The heading that it stands under. */
  heading: string;
  code: string;
}

/** The JavaScript that a document shows, without the indentation of lists. */
export function codeOf(document: string): DocumentedCode[] {
  const text = readFileSync(path.join(ROOT, document), 'utf8');
  return text.split(/^#+ /m).flatMap((section) => {
    const [heading = ''] = section.split('\n', 1);
    return [...section.matchAll(/^( *)```js\n(.*?)^ *```$/gms)].map(
      ([, indent = '', code = '']) => ({
        heading,
        code: code.replaceAll(RegExp(`^${indent}`, 'gm'), ''),
      }),
    );
  });
}

/** The first code under a heading. */
export function recipe(document: string, heading: string): string {
  const found = codeOf(document).find((shown) => shown.heading === heading);
  if (!found) throw new Error(`${document} shows no code under “${heading}”.`);
  return found.code;
}
