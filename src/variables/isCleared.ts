import { CLEARED } from './packed';

/** Whether `clearVars()` clears the variable. */
export const isCleared = (name: string): boolean => CLEARED.test(name);
