import type { AnyNode } from 'acorn';
import { message } from '../texts/text';
import { isBuiltIn } from './builtIns';
import type { Edit } from './edits';
import type { ImportNote } from './importTypes';
import { isDeclaredWithin, type Paste } from './paste';
import type { Reference, Scope, Variable } from './scopes';
import { type FunctionNode, isWithin, ownNodes } from './syntaxTree';
import { isSamePath, type NamedPath, pathOf } from './trackerPath';

/** The names that every callback of the extension has. */
export const PARAMETERS: ReadonlySet<string> = new Set(['requestUrl', 'args', 'hit', 's']);

/** What a function uses that it does not have itself. */
export interface FreeNames {
  /** What makes the tracker `s`, and keeps the callback's parameters from being taken for something else. */
  edits: Edit[];
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
  paste: Paste,
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
  for (const reference of paste.referencesIn(fn)) readReference(reference);
  if (fn.type === 'ArrowFunctionExpression') readThis();
  return free;

  function readReference(reference: Reference): void {
    const { resolved, from } = reference;
    if (resolved && isDeclaredWithin(resolved, fn)) return;
    const identifier = reference.identifier;
    const { name } = identifier;
    const named = trackerAt(identifier, paste, tracker);
    if (named) {
      if (named === identifier && name === 's') return;
      if (!isHidden('s', from, fn, replaced)) free.edits.push(renamed(named, 's', paste));
      else if (named === identifier) free.aliases.add(name);
    } else if (resolved && resolved === itself) {
      free.itself.push(reference);
    } else if (name === 'arguments') {
      free.notes.push(note('check', identifier, message('import.arguments')));
    } else if (PARAMETERS.has(name)) {
      if (resolved) {
        free.notes.push(clash(identifier, resolved));
      } else {
        free.edits.push(renamed(identifier, `window.${name}`, paste));
        free.notes.push(note('changed', identifier, message('import.global.window', { name })));
      }
    } else if (resolved) {
      if (!free.captured.has(resolved)) free.captured.set(resolved, reference);
    } else if (!isBuiltIn(name) && !free.globals.has(name)) {
      free.globals.set(name, reference);
    }
  }

  function readThis(): void {
    for (const node of ownNodes(fn)) {
      if (node.type !== 'ThisExpression') continue;
      const named = trackerAt(node, paste, tracker);
      if (named) free.edits.push(renamed(named, 's', paste));
      else free.notes.push(note('check', node, message('import.this')));
    }
  }

  function note(weight: ImportNote['weight'], node: AnyNode, said: ImportNote['message']) {
    return { ...paste.placeOf(node), weight, message: said };
  }

  function clash(identifier: AnyNode, { name, defs }: Variable): ImportNote {
    const { line } = paste.placeOf(defs[0]?.name ?? identifier);
    return note('check', identifier, message('import.clash', { name, line }));
  }
}

/** The expression for the tracker that begins with a name or with `this`. */
function trackerAt(
  start: AnyNode,
  paste: Paste,
  tracker: NamedPath | undefined,
): AnyNode | undefined {
  if (!tracker) return undefined;
  let node = start;
  while (!isSamePath(pathOf(node, paste), tracker)) {
    const above = paste.parentOf(node);
    if (above?.type !== 'MemberExpression' || above.object !== node) return undefined;
    node = above;
  }
  return node;
}

/** True when the function declares the name somewhere above a place inside of it. */
export function isHidden(
  name: string,
  from: Scope,
  fn: FunctionNode,
  replaced: ReadonlySet<Variable>,
): boolean {
  for (let scope: Scope | undefined = from; scope; scope = scope.upper) {
    if (!isWithin(scope.block, fn)) return false;
    const variable = scope.set.get(name);
    if (variable && !replaced.has(variable)) return true;
  }
  return false;
}

/** Puts another expression where a reference stands, also in `{ name }`. */
export function renamed(node: AnyNode, text: string, paste: Paste): Edit {
  const above = paste.parentOf(node);
  const property =
    above?.type === 'AssignmentPattern' && above.left === node ? paste.parentOf(above) : above;
  const isShorthand =
    property?.type === 'Property' && property.shorthand && node.type === 'Identifier';
  return {
    start: node.start,
    end: node.end,
    text: isShorthand ? `${paste.textOf(node)}: ${text}` : text,
  };
}

/** Where the text declares a variable. */
export function lineOf({ defs }: Variable, paste: Paste): number {
  const [definition] = defs;
  return definition ? paste.placeOf(definition.name).line : 1;
}
