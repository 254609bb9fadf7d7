/** A press may end where it is not heard of: the next key ends it, too. */
const ENDS = ['pointerup', 'pointercancel', 'dragend', 'keydown'];

let pressed = false;

if (typeof document === 'object') {
  const set = (now: boolean) => () => {
    pressed = now;
  };
  document.addEventListener('pointerdown', set(true), true);
  for (const end of ENDS) document.addEventListener(end, set(false), true);
}

/**
 * Does something at once, or after the click where a press of the pointer has caused it: what moves away from under the pointer between
 * the two halves of a click does not get it.
 */
export function afterPress(act: () => void): void {
  if (!pressed) {
    act();
    return;
  }
  const released = () => {
    for (const end of ENDS) document.removeEventListener(end, released, true);
    setTimeout(act);
  };
  for (const end of ENDS) document.addEventListener(end, released, true);
}
