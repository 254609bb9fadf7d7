import type { Code } from '../javascript/code';
import type { NamedPath } from '../javascript/paths';
import { placeOf } from '../javascript/places';
import type { Bound } from './bound';
import { bringAlong } from './bringAlong';
import { readFreeNames } from './freeNames';
import type { ImportedArgument, ImportNote, UsedGlobal } from './importTypes';
import type { FoundFunction } from './resolveFunction';
import { canUnwrap, parametersOf, unwrapped } from './unwrapped';
import { wrapped } from './wrapped';

export interface WrittenSource {
  source: string;
  notes: readonly ImportNote[];
  globals: readonly UsedGlobal[];
}

export interface WrittenCallback extends WrittenSource {
  arguments: readonly ImportedArgument[];
}

/** Writes a function as the body of a callback: its own lines where that is safe, otherwise the function whole, and a call of it. */
export function writeSource(
  found: FoundFunction,
  bound: readonly Bound[],
  tracker: NamedPath | undefined,
  paste: Code,
): WrittenSource {
  const { fn, variable } = found;
  const scope = paste.scopeOf(fn);
  return (canUnwrap(found, bound, paste) ? write(true) : undefined) ?? write(false);

  function write(open: true): WrittenSource | undefined;
  function write(open: false): WrittenSource;
  function write(open: boolean): WrittenSource | undefined {
    const free = readFreeNames(
      fn,
      paste,
      tracker,
      variable,
      new Set(open ? parametersOf(scope) : []),
    );
    const brought = bringAlong(free, scope, paste, tracker, variable);
    const aliases = [...free.aliases].map((name) => `const ${name} = s;`);
    const front = [...aliases, ...brought.declarations];
    const taken = [
      ...brought.globals.keys(),
      ...[...free.captured.keys()].map(({ name }) => name),
      ...free.aliases,
    ];
    const source = open
      ? unwrapped(found, bound, front, free.edits, paste)
      : wrapped(found, bound, front, free, new Set(taken), paste);
    const notes = [...free.notes, ...brought.notes];
    const globals = [...brought.globals].map(([name, { identifier }]) => ({
      name,
      ...placeOf(paste, identifier),
    }));
    return source === undefined ? undefined : { source, notes, globals };
  }
}
