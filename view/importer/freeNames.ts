import type { Code } from '../javascript/code';
import { type Change, renamed } from '../javascript/edits';
import { type FunctionNode, isWithin, type Node, ownNodes } from '../javascript/nodes';
import { isSamePath, type NamedPath, pathOf } from '../javascript/paths';
import { placeOf } from '../javascript/places';
import type { Reference, Scope, Variable } from '../javascript/scopes';
import { PARAMETERS } from '../lint/code/callbackCode';
import { message } from '../texts/message';
import { isOfModules, isOfRules } from './builtIns';
import { readHelpers } from './helpers';
import type { ImportNote } from './importTypes';

/** What a function uses that it does not have itself. */
export interface FreeNames {
  /** What makes the tracker `s`, and keeps the callback's parameters from being taken for something else. */
  edits: Change[];
  /** Names of the tracker that stay, because something else is called `s` there. */
  aliases: Set<string>;
  /** Of the page, as far as the text can tell. */
  globals: Map<string, Reference>;
  /** To the variable that the function is in. */
  itself: Reference[];
  /** Of the code around. */
  captured: Map<Variable, Reference>;
  notes: ImportNote[];
}

/**
 * @param itself the variable that the function is in.
 * @param replaced parameters of the function that will not be declared any more: they hide nothing.
 */
export function readFreeNames(
  fn: FunctionNode,
  paste: Code,
  tracker: NamedPath | undefined,
  itself: Variable | undefined,
  replaced: ReadonlySet<Variable> = new Set(),
): FreeNames {
  const free: FreeNames = {
    edits: [],
    aliases: new Set(),
    globals: new Map(),
    itself: [],
    captured: new Map(),
    notes: [],
  };
  const helpers = readHelpers(fn, paste, tracker);
  free.notes.push(...helpers.map(({ note: said }) => said));
  for (const reference of paste.referencesIn(fn)) readReference(reference);
  if (fn.type === 'ArrowFunctionExpression') readThis();
  return free;

  function readReference(reference: Reference): void {
    const { resolved, from } = reference;
    if (resolved && isWithin(resolved.scope.block, fn)) return;
    const identifier = reference.identifier;
    const { name } = identifier;
    const named = trackerAt(identifier, paste, tracker);
    if (named) {
      if (named === identifier && name === 's') return;
      if (!isHidden('s', from, fn, replaced)) free.edits.push(renamed(paste, named, 's'));
      else if (named === identifier) free.aliases.add(name);
    } else if (resolved && resolved === itself) {
      free.itself.push(reference);
    } else if (name === 'arguments') {
      free.notes.push(note('check', identifier, message('importer.arguments')));
    } else if (PARAMETERS.includes(name)) {
      if (resolved) {
        free.notes.push(clash(identifier, resolved));
      } else {
        free.edits.push(renamed(paste, identifier, `window.${name}`));
        free.notes.push(note('changed', identifier, message('importer.global.window', { name })));
      }
    } else if (resolved) {
      if (!free.captured.has(resolved)) free.captured.set(resolved, reference);
    } else if (!helpers.some((helper) => helper.name === name)) {
      readGlobal(reference);
    }
  }

  function readGlobal(reference: Reference): void {
    const { identifier } = reference;
    const { name } = identifier;
    if (isOfModules(name) || isOfRules(name)) {
      const key = isOfModules(name) ? 'importer.global.module' : 'importer.global.rule';
      free.notes.push(note('check', identifier, message(key, { name })));
    } else if (!free.globals.has(name) && !isMadeIn(fn, reference, paste)) {
      free.globals.set(name, reference);
    }
  }

  function readThis(): void {
    for (const node of ownNodes(fn)) {
      if (node.type !== 'ThisExpression') continue;
      const named = trackerAt(node, paste, tracker);
      if (named) free.edits.push(renamed(paste, named, 's'));
      else free.notes.push(note('check', node, message('importer.this')));
    }
  }

  function note(weight: ImportNote['weight'], node: Node, said: ImportNote['message']) {
    return { ...placeOf(paste, node), weight, message: said };
  }

  function clash(identifier: Node, { name, defs }: Variable): ImportNote {
    const { line } = placeOf(paste, defs[0]?.name ?? identifier);
    return note('check', identifier, message('importer.clash', { name, line }));
  }
}

/** The expression for the tracker that begins with a name or with `this`. */
function trackerAt(start: Node, paste: Code, tracker: NamedPath | undefined): Node | undefined {
  if (!tracker) return undefined;
  let node = start;
  while (!isSamePath(pathOf(paste, node), tracker)) {
    const above = paste.parent(node);
    if (above?.type !== 'MemberExpression' || above.object !== node) return undefined;
    node = above;
  }
  return node;
}

/** True for a variable of the page that the function itself gives its first value: `for (x of list)`. */
function isMadeIn(fn: FunctionNode, { identifier }: Reference, paste: Code): boolean {
  const uses = (paste.globals.get(identifier.name) ?? []).filter((each) =>
    isWithin(each.identifier, fn),
  );
  const [first, ...others] = uses;
  if (!first?.isWrite() || first.isRead()) return false;
  const written = paste.parent(first.identifier);
  const isAssigned = written?.type === 'AssignmentExpression';
  return !isAssigned || !others.some((other) => isWithin(other.identifier, written));
}

/** True when the function declares the name somewhere above a place inside of it. */
export function isHidden(
  name: string,
  from: Scope,
  fn: FunctionNode,
  replaced: ReadonlySet<Variable>,
): boolean {
  for (let scope: Scope | null = from; scope; scope = scope.upper) {
    if (!isWithin(scope.block, fn)) return false;
    const variable = scope.set.get(name);
    if (variable && !replaced.has(variable)) return true;
  }
  return false;
}

/** Where the text declares a variable. */
export function lineOf({ defs }: Variable, paste: Code): number {
  const [definition] = defs;
  return definition ? placeOf(paste, definition.name).line : 1;
}
