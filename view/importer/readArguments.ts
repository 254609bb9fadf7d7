import type { Expression, Pattern } from 'estree';
import { identifierProblem } from '../form/identifier';
import type { Code } from '../javascript/code';
import type { FunctionNode } from '../javascript/nodes';
import { placeOf } from '../javascript/places';
import { message } from '../texts/message';
import type { Bound } from './bound';
import type { ImportedArgument, ImportNote } from './importTypes';
import { readValue } from './readValue';
import type { Registration } from './registration';
import { shortText } from './shortText';
import { usesArguments } from './unwrapped';

export interface ReadArguments {
  arguments: readonly ImportedArgument[];
  bound: readonly Bound[];
  notes: readonly ImportNote[];
}

/** Makes named arguments of the values that a registration hands to a function. */
export function readArguments(
  fn: FunctionNode,
  registration: Registration,
  paste: Code,
): ReadArguments {
  const isOpen =
    fn.params.at(-1)?.type === 'RestElement' ||
    (fn.type !== 'ArrowFunctionExpression' && usesArguments(paste.scopeOf(fn)));
  return readValues(fn.params, isOpen, registration, paste);
}

/** @param isOpen true where the function may use more than its parameters. */
export function readValues(
  parameters: readonly Pattern[],
  isOpen: boolean,
  registration: Registration,
  paste: Code,
): ReadArguments {
  const made: ImportedArgument[] = [];
  const bound: Bound[] = [{ code: 'requestUrl', kind: 'parameter' }];
  const notes: ImportNote[] = [];
  for (const [index, value] of registration.values.entries()) {
    if (value.type === 'SpreadElement') continue;
    if (index + 1 < parameters.length || isOpen) add(value, index + 1);
    else say(value, 'changed', message('importer.unused', { code: shortText(value, paste) }));
  }
  return { arguments: made, bound, notes };

  function say(node: Expression, weight: ImportNote['weight'], said: ImportNote['message']) {
    notes.push({ ...placeOf(paste, node), weight, message: said });
  }

  function add(node: Expression, index: number): void {
    const value = readValue(node, paste, registration.tracker);
    if (value.kind === 'code') {
      bound.push({ code: value.code, kind: value.tracker ? 'parameter' : 'computed' });
      return;
    }
    const name = nameFor(index);
    const member = `args.${name}`;
    if (value.kind === 'unknown') {
      made.push({ name, value: '' });
      bound.push({ code: member, kind: 'member' });
      say(node, 'check', message('importer.value.unknown', { name, code: shortText(node, paste) }));
      return;
    }
    made.push({ name, value: value.text });
    if (value.kind === 'number') bound.push({ code: `Number(${member})`, kind: 'computed' });
    else if (value.kind === 'boolean')
      bound.push({ code: `${member} === 'true'`, kind: 'computed' });
    else bound.push({ code: member, kind: 'member' });
    if (value.kind !== 'text')
      say(node, 'changed', message('importer.value.text', { name, value: value.text }));
    else if (value.read)
      say(node, 'changed', message('importer.value.read', { name, value: value.text }));
    else if (value.tokens.length > 0) {
      say(
        node,
        'changed',
        message('importer.value.token', { name, value: value.tokens.join(', ') }),
      );
    }
  }

  function nameFor(index: number): string {
    const base = parameterName(parameters, index) ?? `argument${index}`;
    let name = identifierProblem(base) ? `${base}_` : base;
    if (identifierProblem(name)) name = `argument${index}`;
    while (made.some((other) => other.name === name)) name += '_';
    return name;
  }
}

function parameterName(parameters: readonly Pattern[], index: number): string | undefined {
  const last = parameters.length - 1;
  const parameter = parameters[Math.min(index, last)];
  if (parameter?.type === 'RestElement' && parameter.argument.type === 'Identifier') {
    return `${parameter.argument.name}${index - last + 1}`;
  }
  if (index > last) return undefined;
  const named = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter;
  return named?.type === 'Identifier' ? named.name : undefined;
}
