import type { en } from './en';
import type { Translation } from './translation';

export const fr = {} satisfies Translation<typeof en>;
