/**
 * JSON of plain data. Each value is written as its holder has it, and none by a `toJSON` of its own: old releases of Prototype give one to all lists, which
 * makes a text of them (https://github.com/prototypejs/prototype/blob/1.6.1/src/lang/array.js).
 */
export const writeJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key) {
    return this[key];
  });
