import type { Observer } from '../record/createObserver';
import { findingsOf } from '../record/findings';
import { type HitRecord, isSettled, memoize } from '../record/HitRecord';
import { cameSection } from '../sections/cameSection';
import { findingsSection, showFindings } from '../sections/findingsSection';
import { ranSection } from '../sections/ranSection';
import { sentSection } from '../sections/sentSection';
import { waySection } from '../sections/waySection';
import type { Language } from '../texts/language';
import { copyText } from './copyText';
import { createDetail, renew } from './createDetail';
import { createFilter } from './createFilter';
import { createList } from './createList';
import { el } from './el';
import { stringify } from './stringify';
import { toCypress, toPlaywright } from './toAssertion';
import { toJson } from './toJson';
import { stateOf, titleOf, travelTime } from './words';

export interface Panel {
  readonly element: HTMLElement;
  /** Shows what has changed. */
  update(settled: readonly HitRecord[]): void;
  focus(): void;
}

export interface PanelPorts {
  close(): void;
  move(): void;
}

/** The open inspector. */
export function createPanel(observer: Observer, language: Language, ports: PanelPorts): Panel {
  const { text } = language;
  const { records } = observer;
  const counts = el('p');
  const live = el('p', { class: 'unseen', role: 'status' });
  const page = el('div', {
    class: 'page',
    role: 'region',
    'aria-label': text('ofPage'),
    tabindex: '0',
  });
  const tray = el('div');

  const filter = createFilter(language, update);
  const list = createList(language, () => {
    tray.replaceChildren();
    showChosen();
  });
  const copies = (
    label: 'copyJson' | 'copyPlaywright' | 'copyCypress',
    write: (record: HitRecord) => string,
  ) =>
    el(
      'button',
      { type: 'button', onclick: () => list.chosen && copy(write(list.chosen)) },
      text(label),
    );
  const assertions = [copies('copyPlaywright', toPlaywright), copies('copyCypress', toCypress)];
  const detail = createDetail(
    language,
    [
      ['findings', findingsSection],
      ['way', waySection],
      ['sent', sentSection(findBefore)],
      ['ran', ranSection(observer.notRun)],
      ['came', cameSection(observer.forwards)],
    ],
    (record) =>
      text(
        'ranCounts',
        record.runs.length,
        record.runs.filter(({ error }) => error).length,
        observer.notRun(record).length,
      ),
    el(
      'div',
      {},
      el(
        'div',
        { class: 'actions' },
        copies('copyJson', (record) => stringify(toJson(record, observer))),
        ...assertions,
      ),
      tray,
    ),
  );

  function showChosen() {
    // A test can't wait for a hit that was never sent.
    for (const button of assertions) button.hidden = !list.chosen?.hit;
    detail.show(list.chosen);
  }

  /** The hit of the same tracker before this one. */
  function findBefore(record: HitRecord): HitRecord | undefined {
    const index = records.list.indexOf(record);
    return records.list
      .slice(index + 1)
      .find(({ hit, tracker }) => hit && tracker === record.tracker);
  }

  async function copy(content: string) {
    if (await copyText(content)) {
      live.textContent = text('copied');
      tray.replaceChildren(el('p', { class: 'good' }, text('copied')));
      return;
    }
    const area = el('textarea', { readonly: true, 'aria-label': text('copyHere') }, content);
    tray.replaceChildren(el('p', {}, text('copyHere')), area);
    area.select();
  }

  const pause = el(
    'button',
    { type: 'button', 'aria-pressed': 'false', onclick: togglePause },
    text('pause'),
  );
  function togglePause() {
    records.isPaused = !records.isPaused;
    pause.setAttribute('aria-pressed', `${records.isPaused}`);
  }
  function clear() {
    list.choose(undefined);
    records.clear();
  }

  const button = (key: Parameters<typeof text>[0], act: () => void) =>
    el('button', { type: 'button', onclick: act }, text(key));
  const heading = el('h2', { id: 'name', tabindex: '-1' }, text('name'));
  const element = el(
    'section',
    { class: 'panel', 'aria-labelledby': 'name' },
    el(
      'header',
      {},
      heading,
      counts,
      pause,
      button('clear', clear),
      button('copyAll', () =>
        copy(stringify(records.list.map((record) => toJson(record, observer)))),
      ),
      button('move', ports.move),
      button('close', ports.close),
    ),
    filter.element,
    page,
    el('div', { class: 'body' }, list.element, detail.element),
    live,
  );

  function update() {
    filter.offer(records.list);
    const shown = records.list.filter(filter.matches);
    const notes = [
      !records.list.length && text('none'),
      records.list.length > 0 && !shown.length && text('noneMatch'),
      records.older > 0 && text('older', records.older),
    ];
    list.show(shown, notes.filter(Boolean).join(' '));
    showChosen();
    const found = observer.findings();
    page.hidden = !found.length;
    renew(page, [showFindings(found, language)]);
    counts.textContent = text(
      'counts',
      records.list.length + records.older,
      countProblems(observer),
    );
  }

  return {
    element,
    update(settled) {
      update();
      const [record] = settled;
      if (settled.length === 1 && record && isSettled(record))
        live.textContent = `${titleOf(record, language).slice(0, 100)}, ${stateOf(record, language)} ${travelTime(record, language)}`;
      else if (settled.length) live.textContent = counts.textContent;
    },
    focus: () => heading.focus(),
  };
}

const isWrong = memoize((record) => findingsOf(record).some(({ isProblem }) => isProblem));

/** How many hits have something wrong, and what is wrong with the page. */
export const countProblems = ({ records, findings }: Observer): number =>
  records.list.filter(isWrong).length + findings().filter(({ isProblem }) => isProblem).length;
