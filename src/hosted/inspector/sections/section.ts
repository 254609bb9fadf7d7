import type { HitRecord } from '../record/HitRecord';
import { type Child, el } from '../show/el';
import type { Language } from '../texts/language';

/** One part of what is shown of a hit. */
export type Section = (record: HitRecord, language: Language) => Child[];

/** A list; none without items. */
export const listOf = (items: readonly Child[], kind = 'runs'): Child =>
  items.length > 0 && el('ul', { class: kind }, ...items);

/** A name that the page or its authors have chosen. */
export const nameOf = (name: string): Child => el('b', {}, el('bdi', {}, name));
