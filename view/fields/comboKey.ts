/** An open list: the marked choice (-1 for none), how many choices there are, and whether the user marked it. */
export interface ComboState {
  active: number;
  count: number;
  chosen: boolean;
}

/** What a key does. `keep`: the browser does its own part as well. */
export interface ComboStep {
  show?: 'first' | 'last';
  mark?: number;
  choose?: boolean;
  close?: boolean;
  keep?: boolean;
}

interface Key {
  readonly key: string;
  readonly altKey: boolean;
}

/** How far Page Up and Page Down go. */
const PAGE = 10;

/**
 * What a key does in a combobox; undefined where it is the text field's own. Arrows open the list and mark choices, round and round; Enter
 * takes the marked one; Escape and Alt with the up arrow close the list. Tab takes a choice that the user marked, and moves on.
 *
 * @param list undefined while the list is closed.
 */
export function comboKey(
  { key, altKey }: Key,
  list: ComboState | undefined,
): ComboStep | undefined {
  if (!list) {
    if (key === 'ArrowDown') return { show: 'first' };
    return key === 'ArrowUp' && !altKey ? { show: 'last' } : undefined;
  }
  const { active, count, chosen } = list;
  if (key === 'Escape' || (key === 'ArrowUp' && altKey)) return { close: true };
  if (key === 'Enter') return active < 0 ? { close: true } : { choose: true };
  if (count === 0) return undefined;
  const last = count - 1;
  if (key === 'ArrowDown') return { mark: active >= last ? 0 : active + 1 };
  if (key === 'ArrowUp') return { mark: active <= 0 ? last : active - 1 };
  if (key === 'PageDown') return { mark: Math.min(active + PAGE, last) };
  if (key === 'PageUp') return { mark: Math.max(active - PAGE, 0) };
  return key === 'Tab' && chosen ? { choose: true, keep: true } : undefined;
}
