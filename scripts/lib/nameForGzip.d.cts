/** The same script with other names of its variables, which zips better. */
export function nameForGzip(code: string, steps?: number): string;
