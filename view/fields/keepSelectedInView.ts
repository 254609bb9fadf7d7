/** Frames until a list has measured what it shows. */
const SETTLING = 10;

/**
 * Scrolls a list of Spectrum's to its selected entry, and nothing around it. Such a list makes the entries that are seen alone, and places
 * them by heights that it guesses until it has measured them: the selected one may end up outside.
 *
 * @param role of the list, of which there is one.
 * @returns what ends it.
 */
export function keepSelectedInView(role: 'listbox' | 'grid'): () => void {
  let left = SETTLING;
  const look = () => {
    const list = document.querySelector(`[role=${role}]`);
    const selected = list?.querySelector('[aria-selected=true]');
    if (list && selected) {
      const [inner, outer] = [selected.getBoundingClientRect(), list.getBoundingClientRect()];
      list.scrollTop += Math.max(0, inner.bottom - outer.bottom);
      list.scrollTop -= Math.max(0, outer.top - inner.top);
    }
    left -= 1;
    if (left > 0) frame = requestAnimationFrame(look);
  };
  let frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
