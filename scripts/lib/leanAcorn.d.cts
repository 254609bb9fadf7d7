export function leanAcorn(source: string): string;
