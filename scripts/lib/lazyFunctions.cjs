// Lets engines only look through functions that a script keeps for later, which V8 does for function expressions (https://v8.dev/blog/preparser). A
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

/**
 * Makes function expressions of the arrow functions to which a script's outermost function gives names. What they contain is looked through with them.
 *
 * @param {string} code
 * @returns {string}
 */
function withLazyFunctions(code) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  /** @param {Node} node @param {number} depth of functions around it */
  const visit = (node, depth) => {
    const { init } = node.type === 'VariableDeclarator' ? node : {};
    if (depth === 1 && init?.type === 'ArrowFunctionExpression' && !init.async && !isOuter(init)) {
      const { start, end, params, body } = init;
      const arrow = code.indexOf('=>', params.at(-1)?.end ?? start);
      const given = params[0] ? code.slice(params[0].start, params.at(-1)?.end) : '';
      const whole = code.slice(arrow + 2, end);
      edits.push({
        start,
        end,
        text: `function(${given})${body.type === 'BlockStatement' ? whole : `{return ${whole}}`}`,
      });
    } else if (depth < 2)
      for (const child of childrenOf(node)) visit(child, depth + (isFunction(node) ? 1 : 0));
  };
  visit(parse(code, { ecmaVersion: 'latest' }), 0);
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}

module.exports = { withLazyFunctions };
