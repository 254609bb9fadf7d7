export interface ModalWatch {
  /** Something on the page may have changed. */
  look(): void;
  stop(): void;
}

/** What a page's script shows in front of all else. What the browser itself puts there is in front of us anyway, and keeps us from being used. */
const MODAL = '[aria-modal="true"]';
/** Milliseconds. */
const PAUSE = 100;
/** What opens dialogs and closes them, moves the focus, or ends their coming and going. */
const EVENTS = ['focusin', 'focusout', 'click', 'keyup', 'transitionend', 'animationend'];

/** Whether a dialog is to be seen: many pages keep theirs in the document, without a size, outside of the window, or out of the pointer's reach. */
function isShown(modal: Element): boolean {
  if (!modal.isConnected) return false;
  const { left, top, right, bottom } = modal.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  return (modal.getRootNode() as Document)
    .elementsFromPoint(x, y)
    .some((element) => modal.contains(element));
}

/** Puts the inspector behind a page's modal dialog, until whoever uses both goes back to the inspector. */
export function watchModals(host: Element): ModalWatch {
  /** In a tree of its own that nobody else can find. */
  let focused: Element | undefined;
  let modal: Element | undefined;
  /** The dialog in front of which the inspector was used. */
  let passed: Element | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look() {
    clearTimeout(timer);
    modal = [focused, ...document.querySelectorAll(MODAL)].find((one) => one && isShown(one));
    host.toggleAttribute('behind', !!modal && modal !== passed);
    // Nothing says that a dialog was closed.
    timer = modal && setTimeout(look, PAUSE);
  }

  function heed(event: Event) {
    const path = event.composedPath();
    if (event.type === 'focusin') {
      passed = path.includes(host) ? modal : undefined;
      focused = path.find((one): one is Element => one instanceof Element && one.matches(MODAL));
    }
    timer ??= setTimeout(look, PAUSE);
  }

  for (const name of EVENTS) addEventListener(name, heed, true);

  return {
    look,
    stop() {
      clearTimeout(timer);
      for (const name of EVENTS) removeEventListener(name, heed, true);
    },
  };
}
