import type { Code } from '../javascript/code';
import { type Change, edited, reindented } from '../javascript/edits';
import { valuesOf } from '../javascript/names';
import { type FunctionNode, isFunction, type Node } from '../javascript/nodes';
import type { NamedPath } from '../javascript/paths';
import { placeOf } from '../javascript/places';
import type { Reference, Scope, Variable } from '../javascript/scopes';
import { PARAMETERS } from '../lint/code/callbackCode';
import { message } from '../texts/message';
import { type FreeNames, lineOf, readFreeNames } from './freeNames';
import type { ImportNote } from './importTypes';

export interface Brought {
  /** Declarations to put in front of the callback's code. */
  declarations: readonly string[];
  notes: readonly ImportNote[];
  globals: ReadonlyMap<string, Reference>;
}

interface Declaration {
  text: string;
  free: FreeNames | undefined;
}

/**
 * Takes along what the function uses of the code around, where a copy is as good: other functions, and constants. What can change, or
 * comes from elsewhere, stays behind and is named.
 */
export function bringAlong(
  free: FreeNames,
  scope: Scope | undefined,
  paste: Code,
  tracker: NamedPath | undefined,
  itself: Variable | undefined,
): Brought {
  const brought = new Map<Variable, Declaration>();
  const globals = new Map(free.globals);
  const notes: ImportNote[] = [];
  for (const [variable, reference] of free.captured) {
    if (brought.has(variable)) continue;
    const needed = collect(variable, new Map(brought));
    if (needed) {
      for (const [each, declaration] of needed) {
        if (brought.has(each)) continue;
        brought.set(each, declaration);
        for (const [name, first] of declaration.free?.globals ?? []) globals.set(name, first);
        notes.push(said('changed', reference, each));
      }
    } else {
      notes.push(said('check', reference, variable));
    }
  }
  const declarations = [...brought.values()];
  return {
    declarations: [
      ...declarations.filter((entry) => !entry.free),
      ...declarations.filter((entry) => entry.free),
    ].map(({ text }) => text),
    notes,
    globals,
  };

  function said(
    weight: ImportNote['weight'],
    reference: Reference,
    variable: Variable,
  ): ImportNote {
    const values = { name: variable.name, line: lineOf(variable, paste) };
    return {
      ...placeOf(paste, reference.identifier),
      weight,
      message:
        weight === 'check'
          ? message('importer.captured', values)
          : message('importer.brought', values),
    };
  }

  /** The variable's declaration with those that it needs; undefined when one of them can't be had. */
  function collect(
    variable: Variable,
    known: Map<Variable, Declaration>,
  ): Map<Variable, Declaration> | undefined {
    if (known.has(variable)) return known;
    const { name } = variable;
    const isTaken =
      PARAMETERS.includes(name) ||
      scope?.set.has(name) ||
      globals.has(name) ||
      [...known.keys()].some((other) => other.name === name);
    const declaration = isTaken ? undefined : declarationOf(variable, paste, tracker);
    if (!declaration) return undefined;
    known.set(variable, declaration);
    const { free: inner } = declaration;
    if (!inner) return known;
    const names = [...known.keys()].map((other) => other.name);
    const isUnsure =
      inner.aliases.size > 0 ||
      inner.notes.some(({ weight }) => weight === 'check') ||
      [...inner.globals.keys()].some((global) => names.includes(global) || scope?.set.has(global));
    if (isUnsure) return undefined;
    for (const next of inner.captured.keys()) {
      if (next === itself || !collect(next, known)) return undefined;
    }
    return known;
  }
}

function declarationOf(
  variable: Variable,
  paste: Code,
  tracker: NamedPath | undefined,
): Declaration | undefined {
  const [definition, ...more] = variable.defs;
  if (!definition || more.length > 0) return undefined;
  const [value, ...others] = valuesOf(paste, variable);
  if (!value || others.length > 0) return undefined;
  if (definition.type === 'FunctionName' && isFunction(value)) return withCode(value, '', '');
  if (definition.type !== 'Variable' || definition.node.init !== value) return undefined;
  const start = `const ${variable.name} = `;
  if (isFunction(value)) return withCode(value, start, ';');
  return isConstant(value)
    ? { text: `${start}${paste.textOf(value)};`, free: undefined }
    : undefined;

  function withCode(fn: FunctionNode, before: string, after: string): Declaration {
    const free = readFreeNames(fn, paste, tracker, variable);
    const edits: Change[] = [...free.edits, ...reindented(paste, fn)];
    return { text: `${before}${edited(paste.text, fn, edits)}${after}`, free };
  }
}

/** True for what is the same wherever it stands. */
function isConstant(node: Node): boolean {
  if (node.type === 'TemplateLiteral') return node.expressions.length === 0;
  if (node.type === 'UnaryExpression') return isConstant(node.argument);
  if (node.type === 'BinaryExpression') return isConstant(node.left) && isConstant(node.right);
  // A regular expression with these flags remembers where it was.
  return node.type === 'Literal' && !('regex' in node && /[gy]/.test(node.regex.flags));
}
