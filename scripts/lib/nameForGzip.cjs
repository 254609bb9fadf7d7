// Gives a script's variables the names with which it zips best. Minifiers choose the shortest names; which of the short ones they take, they leave
// to chance, and gzip does not: `(e,t)=>e.get(t)` costs next to nothing where the same stands elsewhere. Takes 3 % off the library's start. So it is
// with the order of functions: where a script declares them, it may be any.
const { gzipSync } = require('node:zlib');
const { parse } = require('acorn');
const { analyze } = require('eslint-scope');

/** How much is tried. */
const STEPS = 60_000;
/** How readily a worse text is taken at first, in bytes: a search that takes none ends at the first dead end. */
const READINESS = 0.6;

const weigh = (/** @type {string} */ code) => gzipSync(code, { level: 9 }).length;

/** Numbers from 0 to 1 that are the same in each build: of twenty beginnings, the one with which what every page downloads is smallest. */
function createRandom() {
  let state = 3;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** @typedef {import('eslint-scope').Scope} Scope */
/** A piece of the text. @typedef {{ start: number, end: number }} Span */
/** The functions of a group, by their numbers, as they are written. @typedef {readonly number[]} Order */
/** A name as it stands in the text. @typedef {{ name: string, start: number, end: number }} Place */
/**
 * @typedef {object} Variable
 * @property {string} name
 * @property {Scope} scope
 * @property {Set<Scope>} reached
 * @property {Set<Place>} identifiers
 * @property {number[]} rivals those that can't have the same name
 * @property {Set<string>} taken names that it can't have at all
 */

/** Places of shorthand members: `{ name }` becomes `{ name: other }`. @param {import('acorn').Program} ast */
function shorthandsIn(ast) {
  /** @type {Set<number>} */
  const places = new Set();
  JSON.stringify(ast, (_, node) => {
    if (node?.type === 'Property' && node.shorthand) places.add(node.key.start);
    return node;
  });
  return places;
}

/** The scopes from one up to another, both included. @param {Scope} inner @param {Scope} [outer] */
function scopesBetween(inner, outer) {
  /** @type {Scope[]} */
  const scopes = [];
  for (let scope = /** @type {Scope | null} */ (inner); scope; scope = scope.upper) {
    scopes.push(scope);
    if (scope === outer) break;
  }
  return scopes;
}

/** Variables with their places in the text, those that can't have the same name, and names that they can't have at all. @param {import('acorn').Program} ast @returns {Variable[]} */
function variablesIn(ast) {
  // Acorn's nodes are those of ESTree, with their places.
  const program = /** @type {import('estree').Program} */ (/** @type {unknown} */ (ast));
  const { scopes } = analyze(program, { ecmaVersion: 2022, sourceType: 'commonjs' });
  const declared = scopes.flatMap((scope) => scope.variables).filter(({ defs }) => defs[0]);
  const isInside = (/** @type {import('eslint-scope').Variable} */ { scope, defs }) =>
    scope.type === 'class' && 'id' in scope.block && scope.block.id === defs[0]?.name;
  const variables = declared
    // A class that is declared has its name twice, from inside and from outside.
    .filter((own) => !(isInside(own) && own.scope.block.type === 'ClassDeclaration'))
    .map(({ name, scope, identifiers, references, defs }) => {
      const inside = declared.filter(
        (other) => isInside(other) && other.defs[0]?.name === defs[0]?.name,
      );
      const all = [...references, ...inside.flatMap((other) => other.references)];
      const reached = all.flatMap(({ from }) => scopesBetween(from, scope));
      return {
        name,
        scope,
        reached: new Set([scope, ...reached]),
        identifiers: /** @type {Set<Place>} */ (
          /** @type {unknown} */ (
            new Set([...identifiers, ...all.map(({ identifier }) => identifier)])
          )
        ),
      };
    });
  const outside = scopes
    .flatMap((scope) => scope.references)
    .filter(({ resolved }) => !resolved?.defs[0])
    .map(({ from, identifier }) => ({ name: identifier.name, scopes: scopesBetween(from) }));
  return variables.map((own, index) => ({
    ...own,
    rivals: variables.flatMap(({ scope, reached }, other) =>
      other !== index && (own.reached.has(scope) || reached.has(own.scope)) ? [other] : [],
    ),
    taken: new Set(
      outside.filter(({ scopes }) => scopes.includes(own.scope)).map(({ name }) => name),
    ),
  }));
}

/**
 * The functions that each body declares, where they are more than one: they are there when it begins, in whatever order they stand. Those in one of
 * them stay as they are.
 *
 * @param {import('acorn').Program} ast
 * @returns {Span[][]}
 */
function movableIn(ast) {
  /** @type {Span[][]} */
  const groups = [];
  JSON.stringify(ast, (_, node) => {
    const { type, body } = Object(node);
    const statements = /Function/.test(type) ? Object(body).body : type === 'Program' && body;
    if (!Array.isArray(statements)) return node;
    const functions = statements.filter((statement) => statement.type === 'FunctionDeclaration');
    const isUnique = new Set(functions.map(({ id }) => id.name)).size === functions.length;
    const isInside = groups.flat().some(({ start, end }) => start <= node.start && node.end <= end);
    if (functions[1] && isUnique && !isInside) groups.push(functions);
    return node;
  });
  return groups;
}

/**
 * The text as what stands between the names, and which variable's name comes after each: written anew with other names, and with each group of
 * functions in another order.
 *
 * @param {string} code @param {import('acorn').Program} ast @param {Variable[]} variables @param {Span[][]} groups
 */
function cut(code, ast, variables, groups) {
  const shorthands = shorthandsIn(ast);
  const places = variables
    .flatMap(({ identifiers }, index) =>
      [...identifiers].map(({ start, end, name }) => ({ start, end, name, index })),
    )
    .sort((a, b) => a.start - b.start);
  const part = (/** @type {number} */ first, /** @type {number} */ last) => {
    let from = first;
    const pieces = places
      .filter(({ start }) => start >= first && start < last)
      .map(({ start, end, name, index }) => {
        const text = code.slice(from, start) + (shorthands.has(start) ? `${name}:` : '');
        from = end;
        return { text, index };
      });
    const rest = code.slice(from, last);
    return (/** @type {readonly string[]} */ names) =>
      pieces.map(({ text, index }) => text + names[index]).join('') + rest;
  };
  const functions = groups.map((group) => group.map(({ start, end }) => part(start, end)));
  const slots = groups
    .flatMap((group, of) => group.map(({ start, end }, index) => ({ start, end, of, index })))
    .sort((a, b) => a.start - b.start);
  const between = [...slots, { start: code.length }].map(({ start }, index) =>
    part(slots[index - 1]?.end ?? 0, start),
  );
  return (/** @type {readonly string[]} */ names, /** @type {readonly Order[]} */ orders) =>
    between
      .map((write, slot) => {
        const { of = 0, index = 0 } = slots[slot] ?? {};
        return (
          write(names) + (slots[slot] ? functions[of]?.[orders[of]?.[index] ?? 0]?.(names) : '')
        );
      })
      .join('');
}

/**
 * @param {string} code a script whose variables nobody outside sees
 * @param {number} [steps] names and orders that are tried
 * @returns {string} the same with other names, and with its functions in another order
 */
function nameForGzip(code, steps = STEPS) {
  const ast = parse(code, {
    ecmaVersion: 2022,
    allowReturnOutsideFunction: true,
    ranges: true,
  });
  const variables = variablesIn(ast);
  const groups = movableIn(ast);
  const write = cut(code, ast, variables, groups);
  const random = createRandom();
  const any = (/** @type {ArrayLike<unknown>} */ list) => Math.floor(random() * list.length);

  /** Two names change places, as far as they meet. @param {readonly string[]} names @param {number} index @param {string} name */
  const rename = (names, index, name) => {
    const old = names[index] ?? '';
    const changed = [...names];
    const rivals = (variables[index]?.rivals ?? []).filter((rival) => names[rival] === name);
    for (const rival of rivals) changed[rival] = old;
    changed[index] = name;
    const fits = (/** @type {number} */ place) => {
      const own = changed[place] ?? '';
      const variable = variables[place];
      return !variable?.taken.has(own) && !variable?.rivals.some((other) => changed[other] === own);
    };
    return name !== old && [index, ...rivals].every(fits) ? changed : undefined;
  };
  /** One function of a group goes to another place. @param {readonly Order[]} orders */
  const move = (orders) => {
    const chosen = any(orders);
    const order = orders[chosen] ?? [];
    const from = any(order);
    const to = any(order);
    const others = order.filter((_, index) => index !== from);
    const moved = [...others.slice(0, to), ...order.slice(from, from + 1), ...others.slice(to)];
    return orders.map((other, index) => (index === chosen ? moved : other));
  };

  let names = variables.map(({ name }) => name);
  /** @type {Order[]} */
  let orders = groups.map((group) => group.map((_, index) => index));
  let weight = weigh(code);
  let best = { text: code, weight };
  const choices = [...names, ...orders.flat()];
  for (let step = 0; (variables[1] || groups[0]) && step < steps; step++) {
    const chosen = any(choices);
    const isMove = chosen >= names.length;
    const newNames = isMove ? names : rename(names, chosen, names[any(names)] ?? '');
    const newOrders = isMove ? move(orders) : orders;
    if (!newNames) continue;
    const text = write(newNames, newOrders);
    const next = weigh(text);
    const readiness = READINESS * (1 - step / steps);
    if (next > weight && random() > Math.exp((weight - next) / readiness)) continue;
    names = newNames;
    orders = newOrders;
    weight = next;
    if (weight < best.weight) best = { text, weight };
  }
  return best.text;
}

module.exports = { nameForGzip };
