import type { en } from './en';
import type { Translation } from './translation';

export const ja = {} satisfies Translation<typeof en>;
