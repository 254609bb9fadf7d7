/** By folder, the folders that it may import, as CONTRIBUTING.md lists them; and the folders without React. */
export function readRooms(): { allowed: Map<string, string[]>; plain: Set<string> };
/** The room that a file stands in. */
export function roomOf(rooms: Iterable<string>, file: string): string | undefined;
