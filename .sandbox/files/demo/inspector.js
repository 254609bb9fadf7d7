// The hit inspector in the demo: the library's own, opened by itself.

const ELEMENT = 'post-track-inspector';
/** Where the inspector remembers place and openness for the session. */
const PLACE = 'post-track-callback.inspector';
/** On smaller screens it would cover the shop. */
const WIDE = '(min-width: 821px)';
/** Milliseconds. A library without the inspector has a shop all the same. */
const LONGEST = 5000;

/** Has the inspector come open, unless it was closed or moved in this session. To be called before the library is there. */
export function openInspector() {
  try {
    if (matchMedia(WIDE).matches && sessionStorage.getItem(PLACE) === null)
      sessionStorage.setItem(PLACE, 'bottom-right open');
  } catch {
    // Its badge opens it.
  }
}

/** @returns {Promise<void>} settles when the inspector watches the page, or does not come */
export const inspectorIsThere = () =>
  new Promise((resolve) => {
    const look = () => document.querySelector(ELEMENT) && resolve();
    // It stands beside the body.
    new MutationObserver(look).observe(document.documentElement, { childList: true });
    setTimeout(resolve, LONGEST);
    look();
  });
