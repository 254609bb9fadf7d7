/** Throws, with a message for the person at the terminal, when this version of Node is older than package.json asks for. */
export function checkNode(version: string): void;

/** Why the packages have to be installed; `undefined` when all of the lockfile's are there. `root`: the project's folder. */
export function whyInstall(root: string): string | undefined;

/** Checks Node and runs `npm ci` when it is needed. Throws when that does not work. */
export function ensureSetup(): void;
