// Writes src/variables/packed.ts from the table beside it: the strings that ship, so that a variable is declared once.
// A unit test fails when the file on disk is out of date (src/variables/packed.test.ts).
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { outputFiles } = await build({
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  entryPoints: ['src/variables/pack.ts'],
  bundle: true,
  write: false,
  format: 'esm',
});
const code = Buffer.from(outputFiles.map(({ text }) => text).join('')).toString('base64');
const { writePacked } = await import(`data:text/javascript;base64,${code}`);
await writeFile(new URL('../src/variables/packed.ts', import.meta.url), writePacked());
