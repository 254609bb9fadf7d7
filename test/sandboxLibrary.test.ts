import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
const descriptor: Record<string, { libPath: string }[]> & { main: string } = JSON.parse(
  readFileSync(path.join(ROOT, 'extension.json'), 'utf8'),
);

// The sandbox as it comes reads modules with a parser of 2017, and answers 500 for the library when one of them is newer than that.
it('the sandbox can build a library of the built modules', () => {
  const library = execFileSync(
    process.execPath,
    [
      '-e',
      "process.stdout.write(require('@adobe/reactor-sandbox/src/tasks/helpers/getContainer')())",
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 10_000_000 },
  );
  const kinds = ['events', 'conditions', 'actions', 'dataElements', 'sharedModules'];
  const components = kinds.flatMap((kind) => descriptor[kind] ?? []);
  for (const libPath of [descriptor.main, ...components.map((component) => component.libPath)]) {
    expect(library).toContain(`"post-track-callback/${libPath}"`);
    expect(library).toContain(readFileSync(path.join(ROOT, libPath), 'utf8'));
  }
});
