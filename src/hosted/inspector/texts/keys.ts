import { en } from './en';

/** The keys of texts. The build puts the list itself in the place of this: the texts are in files of their own. */
export const KEYS: readonly string[] = Object.keys(en);
