import type { Observer } from '../record/createObserver';
import { type HitRecord, isSettled } from '../record/HitRecord';
import type { Language } from '../texts/language';
import { countProblems, createPanel } from './createPanel';
import { el } from './el';
import { CORNERS, readPlace, savePlace } from './place';
import { STYLES } from './styles';
import { watchModals } from './watchModals';

export interface InspectorElement {
  /** Something has changed: shown soon, together with what else changes until then. */
  changed(record?: HitRecord): void;
  remove(): void;
}

const NAME = 'post-track-inspector';
/** Milliseconds between two looks at what has changed. */
const PAUSE = 100;
/** Kept from the page: its shortcuts are not meant, and a click here is none on the page. */
const EVENTS =
  'click dblclick mousedown mouseup pointerdown pointerup keydown keyup keypress input change submit focusin focusout touchstart touchend wheel'.split(
    ' ',
  );
/** The inspector on the page: a badge, or the panel. @param onRemoved the page has taken it away */
export function createInspectorElement(
  observer: Observer,
  language: Language,
  onRemoved: () => void,
): InspectorElement {
  const place = readPlace();
  const host = document.createElement(NAME);
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  shadow.adoptedStyleSheets = [sheet];

  const panel = createPanel(observer, language, { close: () => open(false), move });
  const badge = el('button', { type: 'button', class: 'badge', onclick: () => open(true) });
  shadow.append(
    el('div', { class: 'root', lang: language.code, onkeydown: leave }, badge, panel.element),
  );

  const settled = new Set<HitRecord>();
  const known = new WeakSet<HitRecord>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show() {
    host.setAttribute('corner', place.corner);
    badge.hidden = place.isOpen;
    panel.element.hidden = !place.isOpen;
    update();
  }

  function update() {
    timer = undefined;
    const count = observer.records.list.length + observer.records.older;
    const wrong = countProblems(observer);
    badge.textContent = language.text('counts', count, wrong);
    badge.classList.toggle('bad', wrong > 0);
    badge.setAttribute('aria-label', language.text('badge', count, wrong));
    if (place.isOpen) panel.update([...settled]);
    settled.clear();
    modals.look();
  }

  function open(isOpen: boolean) {
    place.isOpen = isOpen;
    savePlace(place);
    show();
    if (isOpen) panel.focus();
    else badge.focus();
  }

  function move() {
    place.corner = CORNERS[(CORNERS.indexOf(place.corner) + 1) % CORNERS.length] ?? place.corner;
    savePlace(place);
    host.setAttribute('corner', place.corner);
  }

  function leave(event: Event) {
    if ((event as KeyboardEvent).key === 'Escape' && place.isOpen) open(false);
  }

  for (const name of EVENTS) host.addEventListener(name, (event) => event.stopPropagation());
  const modals = watchModals(host);

  const guard = new MutationObserver(() => {
    if (host.isConnected) return;
    remove();
    onRemoved();
  });

  function insert() {
    // Beside the body, whose children pages count and replace.
    document.documentElement.append(host);
    guard.observe(document, { childList: true });
    guard.observe(document.documentElement, { childList: true });
  }

  function remove() {
    guard.disconnect();
    clearTimeout(timer);
    modals.stop();
    host.remove();
  }

  show();
  insert();

  return {
    changed(record) {
      if (record && isSettled(record) && !known.has(record)) {
        known.add(record);
        settled.add(record);
      }
      timer ??= setTimeout(update, PAUSE);
    },
    remove,
  };
}
