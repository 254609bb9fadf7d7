// Whether what a long run has measured stays as it is.

/**
 * What was measured after so many hits; a figure that the engine does not tell is left out.
 *
 * @typedef {object} Row
 * @property {number} hits
 * @property {number} [heap] bytes of JavaScript after a garbage collection
 * @property {number} [processes] bytes of the browser's processes
 * @property {number} [nodes] of all documents
 * @property {number} [listeners]
 * @property {number} [work] milliseconds of the page's thread for a hit, all included
 * @property {number} call milliseconds of a tracking call, median
 * @property {number} [answer] milliseconds of what follows on the answer of an image, median
 * @property {number} storage characters
 * @property {number} shared entries of the lists that copies of the library share
 */
/** @typedef {Exclude<keyof Row, 'hits'>} Figure */

/** By how much the last quarter may be above the second: the first one still fills what is bounded, and compiles code. */
/** @type {Record<Figure, { label: string, factor: number, allowance: number }>} */
const LIMITS = {
  heap: { label: 'The JavaScript heap', factor: 1.03, allowance: 200_000 },
  // Nobody can ask for a garbage collection there.
  processes: { label: "The memory of the browser's processes", factor: 1.1, allowance: 16_000_000 },
  // Some rows of the inspector's list are on their way out.
  nodes: { label: 'The number of DOM nodes', factor: 1.05, allowance: 1000 },
  listeners: { label: 'The number of listeners', factor: 1.05, allowance: 20 },
  work: { label: "The page's work for a hit", factor: 1.3, allowance: 0 },
  call: { label: 'A tracking call', factor: 1.3, allowance: 0.02 },
  answer: { label: 'What follows on an answer', factor: 1.3, allowance: 0.02 },
  storage: { label: 'What is stored', factor: 1.05, allowance: 200 },
  shared: { label: 'What the shared lists hold', factor: 1.05, allowance: 10 },
};
const FIGURES = /** @type {Figure[]} */ (Object.keys(LIMITS));

/** @param {readonly number[]} values */
const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? NaN;
};

/** Sentences on what has grown; none where all is flat. @param {readonly Row[]} rows oldest first, at least four */
function judge(rows) {
  const quarter = Math.floor(rows.length / 4);
  const second = rows.slice(quarter, 2 * quarter);
  const last = rows.slice(-quarter);
  return FIGURES.flatMap((figure) => {
    /** @param {readonly Row[]} part */
    const of = (part) => median(part.flatMap((row) => row[figure] ?? []));
    const [before, after] = [of(second), of(last)];
    const { label, factor, allowance } = LIMITS[figure];
    if (Number.isNaN(before) || after <= before * factor + allowance) return [];
    const written = [before, after].map((value) => Number(value.toPrecision(4)));
    return [`${label} grew from ${written[0]} in the second quarter to ${written[1]} in the last.`];
  });
}

module.exports = { FIGURES, judge, median };
