import type { en } from './en';
import type { Translation } from './translation';

export const ko = {} satisfies Translation<typeof en>;
