import type { en } from './en';
import type { Translation } from './translation';

export const de = {} satisfies Translation<typeof en>;
