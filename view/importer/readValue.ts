import { tokensIn } from '../../src/contract/dataElement';
import type { Code } from '../javascript/code';
import { initialValue } from '../javascript/names';
import { bare, type Node, propertyName } from '../javascript/nodes';
import { isSamePath, type NamedPath, pathOf } from '../javascript/paths';

/** What an extra argument's expression becomes. `code` needs no argument: the callback has it anyway. */
export type ReadValue =
  | { kind: 'text'; text: string; tokens: readonly string[]; read: boolean }
  | { kind: 'number' | 'boolean'; text: string }
  | { kind: 'code'; code: string; tracker: boolean }
  | { kind: 'unknown' };

const UNKNOWN: ReadValue = { kind: 'unknown' };

/** Reads an argument's value where it is the same at every hit, or is a data element's. */
export function readValue(written: Node, paste: Code, tracker: NamedPath | undefined): ReadValue {
  const node = bare(written);
  if (tracker && isSamePath(pathOf(paste, node), tracker)) {
    return { kind: 'code', code: 's', tracker: true };
  }
  const variable = node.type === 'Identifier' ? paste.variableOf(node) : undefined;
  if (variable) {
    const value = initialValue(paste, node);
    return value ? readConstant(value, paste) : UNKNOWN;
  }
  return readConstant(node, paste);
}

function readConstant(node: Node, paste: Code): ReadValue {
  if (node.type === 'Identifier' && node.name === 'undefined') {
    return { kind: 'code', code: 'undefined', tracker: false };
  }
  if (node.type === 'Literal' && node.value === null && node.raw === 'null') {
    return { kind: 'code', code: 'null', tracker: false };
  }
  if (node.type === 'Literal' && typeof node.value === 'boolean') {
    return { kind: 'boolean', text: String(node.value) };
  }
  const number = numberOf(node);
  if (number !== undefined) return { kind: 'number', text: String(number) };
  const parts = textParts(node, paste);
  if (!parts) return UNKNOWN;
  const tokens = parts.filter(({ token }) => token).map(({ text }) => text);
  const literal = parts.filter(({ token }) => !token).map(({ text }) => text);
  // A percent sign beside a token could make another token of the two.
  if (tokens.length > 0 && literal.some((text) => text.includes('%'))) return UNKNOWN;
  const text = parts.map((part) => part.text).join('');
  return { kind: 'text', text, tokens: tokensIn(text), read: tokens.length > 0 };
}

function numberOf(node: Node): number | undefined {
  if (node.type === 'Literal' && typeof node.value === 'number') return node.value;
  if (node.type !== 'UnaryExpression' || node.operator !== '-') return undefined;
  const value = numberOf(node.argument);
  return value === undefined ? undefined : -value;
}

interface Part {
  text: string;
  token: boolean;
}

/** Strings, what is joined of them, and data elements. */
function textParts(node: Node, paste: Code): Part[] | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') {
    return [{ text: node.value, token: false }];
  }
  if (node.type === 'TemplateLiteral') {
    return joined(
      node.quasis.flatMap((quasi, index) => {
        const literal: Part[] = [{ text: quasi.value.cooked ?? '', token: false }];
        const expression = node.expressions[index];
        return expression ? [literal, textParts(expression, paste)] : [literal];
      }),
    );
  }
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    return joined([textParts(node.left, paste), textParts(node.right, paste)]);
  }
  const name = dataElementOf(node, paste);
  return name === undefined ? undefined : [{ text: `%${name}%`, token: true }];
}

function joined(parts: readonly (Part[] | undefined)[]): Part[] | undefined {
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** The name in `_satellite.getVar("name")`. */
function dataElementOf(node: Node, paste: Code): string | undefined {
  if (node.type !== 'CallExpression' || node.arguments.length !== 1) return undefined;
  const callee = bare(node.callee);
  if (callee.type !== 'MemberExpression' || propertyName(callee) !== 'getVar') return undefined;
  const path = pathOf(paste, callee);
  const [name] = node.arguments;
  const isTags = path?.root === 'global' && path.names.join('.') === '_satellite.getVar';
  if (!isTags || name?.type !== 'Literal' || typeof name.value !== 'string') return undefined;
  return /^[^%\n]+$/.test(name.value) ? name.value : undefined;
}
