/** Absolute path to source of each built module that the entries carry, in the order in which they are found. */
export function moduleGraph(entries: string[]): Map<string, string>;
