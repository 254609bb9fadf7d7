import { findingsOf } from '../record/findings';
import type { HitRecord } from '../record/HitRecord';
import type { Language } from '../texts/language';
import { el } from './el';
import { classOf, stateOf, titleOf, travelTime } from './words';

export interface HitList {
  readonly element: HTMLElement;
  readonly chosen: HitRecord | undefined;
  /** Shows these, newest first. */
  show(records: readonly HitRecord[], note: string): void;
  choose(record: HitRecord | undefined): void;
}

interface Row {
  readonly element: HTMLElement;
  /** Of the record, as it is shown. */
  revision: number;
}

/** The list of hits: one stop of the Tab key, in which arrow keys choose. */
export function createList(language: Language, onChoose: () => void): HitList {
  const rows = new Map<HitRecord, Row>();
  const list = el('ul', { role: 'listbox', 'aria-label': language.text('hits'), onkeydown: move });
  const note = el('p');
  const element = el('div', { class: 'hits' }, list, note);
  let shown: readonly HitRecord[] = [];
  let chosen: HitRecord | undefined;
  /** Rows that are marked: the chosen one, and where the Tab key stops. */
  let marked: readonly (HTMLElement | undefined)[] = [];

  function choose(record: HitRecord | undefined) {
    chosen = record;
    mark();
    onChoose();
  }

  function mark() {
    const stop = chosen && shown.includes(chosen) ? chosen : shown[0];
    const now = [chosen, stop].map((record) => record && rows.get(record)?.element);
    if (now.every((row, index) => row === marked[index])) return;
    marked[0]?.setAttribute('aria-selected', 'false');
    marked[1]?.setAttribute('tabindex', '-1');
    now[0]?.setAttribute('aria-selected', 'true');
    now[1]?.setAttribute('tabindex', '0');
    marked = now;
  }

  function move(event: Event) {
    const { key } = event as KeyboardEvent;
    const index = Math.max(
      0,
      shown.findIndex((record) => rows.get(record)?.element === event.target),
    );
    const last = shown.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + 10,
      PageUp: index - 10,
      Home: 0,
      End: last,
      Enter: index,
      ' ': index,
    };
    const step = steps[key];
    const record = step === undefined ? undefined : shown[Math.min(Math.max(step, 0), last)];
    if (!record) return;
    event.preventDefault();
    choose(record);
    rows.get(record)?.element.focus();
  }

  function draw(record: HitRecord, row: HTMLElement) {
    const problems = findingsOf(record).length;
    row.replaceChildren(
      el('span', { class: 'number' }, `${record.number}`),
      el('bdi', { class: 'what' }, titleOf(record, language).slice(0, 120)),
      el('span', { class: 'bad' }, problems ? `⚠ ${problems}` : ''),
      el(
        'span',
        { class: 'second' },
        el('span', { class: `state ${classOf(record)}` }, stateOf(record, language)),
        ` ${travelTime(record, language)} · `,
        el('bdi', {}, record.tracker),
      ),
    );
  }

  return {
    element,
    get chosen() {
      return chosen;
    },
    choose,
    show(records, text) {
      shown = records;
      const isShown = new Set(records);
      let left: HitRecord | undefined;
      for (const [record, { element: row }] of rows)
        if (!isShown.has(record)) {
          if (row.matches(':focus')) left = record;
          row.remove();
          rows.delete(record);
        }
      let place: Element | null = list.firstElementChild;
      for (const record of records) {
        let row = rows.get(record);
        if (!row) {
          const option = el('li', {
            role: 'option',
            'aria-selected': 'false',
            tabindex: '-1',
            onclick: () => choose(record),
          });
          row = { element: option, revision: -1 };
          rows.set(record, row);
        }
        if (row.revision !== record.revision) draw(record, row.element);
        row.revision = record.revision;
        if (row.element === place) place = place.nextElementSibling;
        else list.insertBefore(row.element, place);
      }
      list.hidden = !records.length;
      note.textContent = text;
      note.hidden = !text;
      mark();
      if (!left) return;
      // Whoever uses the keyboard stays in the list when a row leaves it.
      const { number } = left;
      const next = shown.find((record) => record.number < number) ?? shown.at(-1);
      if (next) rows.get(next)?.element.focus();
    },
  };
}
