import { lists } from './lists';

/** Keeps the events that `linkTrackEvents` lists, with their values and serial numbers. */
export const filterEvents = (events: unknown, allowed: unknown): string =>
  `${events}`
    .split(',')
    .filter((event) => lists(allowed, event.replace(/[=:].*/s, '')))
    .join();
