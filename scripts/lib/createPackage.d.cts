/** Packages the built extension in a folder and returns the zip's path. Throws when the platform would refuse it. */
export function createPackage(root: string, folder?: string): string;
