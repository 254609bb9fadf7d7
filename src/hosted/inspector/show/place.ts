/** Where the inspector stands, and whether it is open: remembered for the session, where the page's storage can. */
export interface Place {
  corner: 'bottom-right' | 'bottom-left' | 'top-left' | 'top-right';
  isOpen: boolean;
}

const KEY = 'post-track-callback.inspector';
export const CORNERS: readonly Place['corner'][] = [
  'bottom-right',
  'bottom-left',
  'top-left',
  'top-right',
];

export function readPlace(): Place {
  const place: Place = { corner: 'bottom-right', isOpen: false };
  try {
    const [corner = '', isOpen] = (sessionStorage.getItem(KEY) ?? '').split(' ');
    place.corner = CORNERS.find((one) => one === corner) ?? place.corner;
    place.isOpen = isOpen === 'open';
  } catch {
    // It stands where it always does.
  }
  return place;
}

export function savePlace({ corner, isOpen }: Place): void {
  try {
    sessionStorage.setItem(KEY, `${corner} ${isOpen ? 'open' : ''}`);
  } catch {
    // It is forgotten with the page.
  }
}

export function forgetPlace(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
