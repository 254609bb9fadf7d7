/** Pixels between a popup and the edge of the page. */
const EDGE = 8;
const GAP = 4;
const HIGHEST = 320;
const LOWEST = 120;
const WIDEST = 480;

/**
 * Keeps a popup below its field, or above where there is more room, never over the edge of the view's frame: the host does not let it
 * out. Presses inside do not take the focus, not even those on its scroll bar.
 *
 * @returns what lets it go.
 */
export function holdPopup(popup: HTMLElement, field: HTMLElement): () => void {
  const place = () => placePopup(popup, field);
  place();
  popup.addEventListener('mousedown', keepFocus);
  addEventListener('resize', place);
  addEventListener('scroll', place);
  return () => {
    popup.removeEventListener('mousedown', keepFocus);
    removeEventListener('resize', place);
    removeEventListener('scroll', place);
  };
}

const keepFocus = (event: Event) => event.preventDefault();

function placePopup(popup: HTMLElement, field: HTMLElement): void {
  const box = popup.offsetParent?.getBoundingClientRect();
  if (!box) return;
  const { top, bottom, left, width } = field.getBoundingClientRect();
  const page = document.documentElement;
  const wide = Math.min(Math.max(width, WIDEST), page.clientWidth - 2 * EDGE);
  popup.style.inlineSize = `${wide}px`;
  const below = page.clientHeight - bottom - GAP - EDGE;
  const above = top - GAP - EDGE;
  const needed = Math.min(popup.scrollHeight, HIGHEST);
  const isBelow = below >= needed || below >= above;
  const room = Math.max(LOWEST, Math.min(HIGHEST, isBelow ? below : above));
  const shift = Math.min(0, page.clientWidth - EDGE - wide - left);
  Object.assign(popup.style, {
    maxBlockSize: `${room}px`,
    left: `${left - box.left + shift}px`,
    top: isBelow ? `${bottom - box.top + GAP}px` : 'auto',
    bottom: isBelow ? 'auto' : `${box.bottom - top + GAP}px`,
  });
}
