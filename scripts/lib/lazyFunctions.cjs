// Lets engines only look through functions that a script keeps for later, which V8 does for all but arrow functions (https://v8.dev/blog/preparser). A
// nested arrow function it reads as if it were called at once, which shows in the start of the built-in tracker (`npm run bench`): a sixth of it.
const { parse } = require('acorn');

/** @typedef {import('acorn').AnyNode} Node */

/** @param {Node} node */
const isFunction = (node) => /^(Function|ArrowFunction)/.test(node.type);

/** @param {Node} node @returns {Node[]} */
const childrenOf = (node) =>
  Object.values(node)
    .flat()
    .filter((child) => typeof Object(child).type === 'string');

/** Whether it means something else in a function of another kind. @param {Node} node @returns {boolean} */
const isOuter = (node) =>
  /^(ThisExpression|Super|MetaProperty|AwaitExpression)$/.test(node.type) ||
  (node.type === 'Identifier' && node.name === 'arguments') ||
  childrenOf(node).some(isOuter);

/** What follows the word `function` and a name, for an arrow function. @param {string} code @param {import('acorn').ArrowFunctionExpression} arrow */
function restOf(code, { start, end, params, body }) {
  const after = code.indexOf('=>', params.at(-1)?.end ?? start) + 2;
  const given = params[0] ? code.slice(params[0].start, params.at(-1)?.end) : '';
  const whole = code.slice(after, end);
  return `(${given})${body.type === 'BlockStatement' ? whole : `{return ${whole}}`}`;
}

/** The arrow function that a variable begins with, if any other function would do. @param {Node | null | undefined} init */
const toLazy = (init) =>
  init?.type === 'ArrowFunctionExpression' && !init.async && !isOuter(init) ? init : undefined;

/**
 * Makes functions of the arrow functions to which a script's outermost function gives names: declared ones, which are shorter, where that is possible.
 * What they contain is looked through with them.
 *
 * @param {string} code
 * @returns {string}
 */
function withLazyFunctions(code) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  /** Those of outermost functions: what a block in them declares, its turns may have of their own. @type {Set<Node>} */
  const bodies = new Set();
  /** @param {import('acorn').VariableDeclaration} declaration */
  const declare = (declaration) => {
    const functions = [];
    const others = [];
    for (const declarator of declaration.declarations) {
      const { id, init, start, end } = declarator;
      const lazy = id.type === 'Identifier' && toLazy(init);
      if (lazy) functions.push(`function ${id.name}${restOf(code, lazy)}`);
      else others.push(code.slice(start, end));
    }
    if (!functions[0]) return;
    const rest = others[0] ? `${declaration.kind} ${others.join()};` : '';
    const { start, end } = declaration;
    edits.push({ start, end, text: functions.join('') + rest });
  };
  /** @param {Node} node @param {number} depth of functions around it */
  const visit = (node, depth) => {
    const lazy = node.type === 'VariableDeclarator' && depth === 1 ? toLazy(node.init) : undefined;
    if (isFunction(node) && depth === 0 && 'body' in node)
      bodies.add(/** @type {Node} */ (node.body));
    if (lazy)
      edits.push({ start: lazy.start, end: lazy.end, text: `function${restOf(code, lazy)}` });
    else if (depth < 2)
      for (const child of childrenOf(node)) {
        const inner = depth + (isFunction(node) ? 1 : 0);
        const own = node.type === 'BlockStatement' && inner === 1 && bodies.has(node);
        if (own && child.type === 'VariableDeclaration') declare(child);
        else visit(child, inner);
      }
  };
  visit(parse(code, { ecmaVersion: 'latest' }), 0);
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}

module.exports = { withLazyFunctions };
