// Finds what can be broken on purpose in a file of TypeScript: one small change each, for `npm run mutate`.
const { parseSync } = require('@swc/core');

/** A change of a file: what is taken out between two places in its bytes, and what comes in. @typedef {{ line: number, kind: string, start: number, end: number, text: string }} Mutation */
/** @typedef {{ start: number, end: number }} Span */
/** A node of the syntax tree. @typedef {{ type: string, span: Span, [member: string]: unknown }} Node */

/** @type {Readonly<Record<string, string>>} */
const SWAPPED = {
  '<': '>=',
  '>': '<=',
  '<=': '>',
  '>=': '<',
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
};
/** Types go before anything runs: of these, the expression inside is all that counts. */
const WITH_TYPE = /^Ts(As|NonNull|Satisfies|ConstAssertion|Instantiation|ExportAssignment)/;

/** Where something begins to count, one more is nothing. */
const COUNTER = /^let \w+ = \d+;$/;
const STATEMENT = /^(ExpressionStatement|IfStatement|VariableDeclaration)$/;
/** What bounds the memory alone: nobody notices another number, or where it is asked for. */
const OF_MEMORY = /^[^\n{]*\b(REMEMBERED|KEPT)\b|^if \([^\n{]*\) [\w.]+\.clear\(\);$/;
/** Their words are free, but that they come is not. */
const LOGGED = /^(log|failed|missing)\(/;

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;
const nodeAt = (/** @type {Node} */ node, /** @type {string} */ member) =>
  /** @type {Node} */ (node[member]);

/**
 * What a node can be changed to.
 *
 * @param {Node} node
 * @param {(span: Span) => string} textOf
 * @returns {{ kind: string, span: Span, text: string } | undefined}
 */
function change(node, textOf) {
  const { type, span } = node;
  if (type === 'IfStatement' && !node['alternate'])
    return { kind: 'branch dropped', span: nodeAt(node, 'test').span, text: 'false' };
  if (type === 'IfStatement' || type === 'ConditionalExpression') {
    const { span: test } = nodeAt(node, 'test');

    return { kind: 'condition negated', span: test, text: `!(${textOf(test)})` };
  }
  if (type === 'BinaryExpression') {
    const operator = `${node['operator']}`;
    const between = {
      start: nodeAt(node, 'left').span.end,
      end: nodeAt(node, 'right').span.start,
    };
    const swapped = SWAPPED[operator];
    if (swapped)
      return {
        kind: `${operator} became ${swapped}`,
        span: between,
        text: textOf(between).replace(operator, swapped),
      };
  }
  if (type === 'BooleanLiteral')
    return { kind: 'boolean flipped', span, text: `${!node['value']}` };
  if (type === 'NumericLiteral') {
    const value = Number(node['value']);
    // Of a limit or a time, one more is nothing.
    return value > 10
      ? { kind: 'number × 10', span, text: `${value * 10}` }
      : { kind: 'number + 1', span, text: `${value + 1}` };
  }
  if (type === 'ExpressionStatement') {
    const { type: dropped } = nodeAt(node, 'expression');
    if (dropped === 'CallExpression') return { kind: 'call dropped', span, text: ';' };
    if (dropped === 'AssignmentExpression') return { kind: 'assignment dropped', span, text: ';' };
  }
  return undefined;
}

/** @param {string} code @returns {Mutation[]} in the order of their places */
function findMutations(code) {
  const bytes = Buffer.from(code);
  // Its spans count bytes from 1 on: that is where an empty statement before all stands.
  const tree = /** @type {Node} */ (
    /** @type {unknown} */ (parseSync(`;${code}`, { syntax: 'typescript', target: 'es2022' }))
  );
  const [first] = /** @type {Node[]} */ (tree['body']);
  const base = (first?.span.start ?? 1) + 1;
  const textOf = (/** @type {Span} */ { start, end }) =>
    bytes.subarray(start - base, end - base).toString();
  /** @type {Mutation[]} */
  const found = [];
  const visit = (/** @type {unknown} */ value) => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value) && value.type.startsWith('Ts')) {
      if (WITH_TYPE.test(value.type)) visit(value['expression']);
    } else if (isNode(value)) {
      const text = STATEMENT.test(value.type) ? textOf(value.span) : '';
      if (OF_MEMORY.test(text) || COUNTER.test(text)) return;
      const changed = value.span && change(value, textOf);
      if (changed) {
        const { kind, span } = changed;
        const start = span.start - base;
        const line = bytes.subarray(0, start).toString().split('\n').length;
        found.push({ line, kind, start, end: span.end - base, text: changed.text });
      }
      if (!LOGGED.test(text)) Object.values(value).forEach(visit);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(tree);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The code with one change. @param {string} code @param {Mutation} mutation */
function mutate(code, { start, end, text }) {
  const bytes = Buffer.from(code);
  return `${bytes.subarray(0, start)}${text}${bytes.subarray(end)}`;
}

module.exports = { findMutations, mutate };
