// What React Aria asks of a browser and jsdom does not have.
globalThis.CSS ??= {};
globalThis.CSS.escape ??= (text) =>
  String(text).replace(/[^\w-]/g, (character) => `\\${character}`);
