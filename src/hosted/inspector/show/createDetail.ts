import type { HitRecord } from '../record/HitRecord';
import type { Section } from '../sections/section';
import type { Texts } from '../texts/en';
import type { Language } from '../texts/language';
import { append, type Child, el } from './el';
import { classOf, stateOf, titleOf } from './words';

export interface Detail {
  readonly element: HTMLElement;
  show(record: HitRecord | undefined): void;
}

/** Puts new content in the place of old, unless it reads the same: what has the focus or was unfolded stays then. */
export function renew(place: HTMLElement, content: readonly Child[]): void {
  const fresh = el('div');
  append(fresh, content);
  if (fresh.textContent === place.textContent) return;
  const unfolded = [...place.querySelectorAll('details')].map(({ open }) => open);
  place.replaceChildren(...fresh.childNodes);
  place.querySelectorAll('details').forEach((one, index) => {
    one.open = unfolded[index] ?? false;
  });
}

/** @param countRuns says how many callbacks ran
 * @param actions buttons for the record that is shown */
export function createDetail(
  language: Language,
  sections: readonly (readonly [title: keyof Texts, section: Section])[],
  countRuns: (record: HitRecord) => string,
  actions: HTMLElement,
): Detail {
  const { text } = language;
  const hint = el('p', { class: 'soft' }, text('choose'));
  const title = el('h3', { id: 'title' });
  const parts = sections.map(([key, section]) => {
    const place = el('div');
    const element = el('section', { 'aria-label': text(key) }, el('h3', {}, text(key)), place);
    return { element, place, section };
  });
  const counts = el('p', { class: 'soft' });
  const all = el('div', {}, title, counts, actions);
  const element = el(
    'div',
    { class: 'detail', role: 'region', 'aria-label': text('detail'), tabindex: '0' },
    hint,
    all,
    ...parts.map((part) => part.element),
  );
  let shown: HitRecord | undefined;
  let revision: number | undefined;

  return {
    element,
    show(record) {
      if (record && record === shown && record.revision === revision) return;
      revision = record?.revision;
      hint.hidden = !!record;
      all.hidden = !record;
      if (record)
        renew(title, [
          el('bdi', {}, titleOf(record, language).slice(0, 300)),
          ' ',
          el('span', { class: `state ${classOf(record)}` }, stateOf(record, language)),
        ]);
      counts.textContent = record?.hit?.confirmedBy ? countRuns(record) : '';
      for (const { element: part, place, section } of parts) {
        const content = record ? section(record, language) : [];
        // Another record begins with everything folded.
        if (record !== shown) place.replaceChildren();
        renew(place, content);
        part.hidden = !content.some(Boolean);
      }
      if (record !== shown) element.scrollTop = 0;
      shown = record;
    },
  };
}
