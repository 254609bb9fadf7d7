import { type HitRecord, isFailed, isSettled, memoize } from '../record/HitRecord';
import type { Texts } from '../texts/en';
import type { Language } from '../texts/language';
import { el } from './el';
import { stateOf, titleOf } from './words';

export interface Filter {
  readonly element: HTMLElement;
  matches(record: HitRecord): boolean;
  /** Offers what there is to choose from. */
  offer(records: readonly HitRecord[]): void;
}

/** Outcomes that are asked for together. */
const outcomeOf = (record: HitRecord): keyof Texts =>
  record.state === 'suppressed'
    ? 'state.suppressed'
    : isFailed(record)
      ? 'failed'
      : isSettled(record)
        ? 'arrived'
        : 'state.sent';

/** By what is written in a hit, by tracker, type and outcome. */
export function createFilter(language: Language, onChange: () => void): Filter {
  const { text } = language;
  const search = el('input', { type: 'search', oninput: onChange, spellcheck: 'false' });
  const select = () =>
    el('select', { onchange: onChange }, el('option', { value: '' }, text('all')));
  const choices = [
    { key: 'tracker', select: select(), of: ({ tracker }: HitRecord) => [tracker, tracker] },
    {
      key: 'type',
      select: select(),
      of: ({ type }: HitRecord) => [type, text(`type.${type}` as keyof Texts)],
    },
    {
      key: 'outcome',
      select: select(),
      of: (record: HitRecord) => [outcomeOf(record), text(outcomeOf(record))],
    },
  ] as const;

  const haystack = (record: HitRecord) =>
    [
      titleOf(record, language),
      stateOf(record, language),
      record.hit?.requestUrl ?? '',
      ...Object.values(record.hit?.variables ?? {}),
      ...Object.values(record.hit?.contextData ?? {}),
      ...record.runs.map(({ name }) => name),
    ]
      .join('\n')
      .toLowerCase();

  const offered = memoize((record) => {
    for (const { select: box, of } of choices) {
      const [value = '', label = ''] = of(record);
      if (![...box.options].some((option) => option.value === value))
        box.append(el('option', { value }, label || value));
    }
  });

  return {
    element: el(
      'div',
      { class: 'filters', role: 'search' },
      el('label', {}, text('filter'), search),
      ...choices.map(({ key, select: box }) => el('label', {}, text(key), box)),
    ),
    matches: (record) =>
      choices.every(({ select: { value }, of }) => !value || of(record)[0] === value) &&
      (!search.value || haystack(record).includes(search.value.toLowerCase())),
    offer: (records) => records.forEach(offered),
  };
}
