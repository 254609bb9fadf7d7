/**
 * What tells a request URL from all others, also as the browser has normalized it, and where only its path is known, as for a POST: the random
 * number that the tracker has put into its path. A hit that only the next page can send keeps it. Any other address stands for itself.
 */
export const hitIdOf = (requestUrl: string): string => requestUrl.replace(/[^?]*\/s(\d+).*/, '$1');
