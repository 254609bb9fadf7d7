import { useEffect, useRef } from 'react';
import { AlertIcon } from '../fields/icons';
import { useFieldsForm } from '../form/FormContext';
import { text } from '../texts/text';
import type { ListedCallback } from './callbacks';

export interface CallbackListProps {
  callbacks: readonly ListedCallback[];
  selected: string | undefined;
  onSelect(id: string): void;
}

/** The callbacks in the order in which they run; the chosen one's fields stand beside the list. */
export function CallbackList({ callbacks, selected, onSelect }: CallbackListProps) {
  const { hasErrorUnder } = useFieldsForm();
  const chosen = useRef<HTMLButtonElement>(null);
  const seen = useRef(selected);
  // The list scrolls on its own, and what is opened may be far down: after an error, after "Duplicate".
  useEffect(() => {
    // The first selection is on top: asking for its place would only make the page compute its layout twice.
    if (seen.current === selected) return;
    seen.current = selected;
    // Newer browsers answer with a promise: nothing that an effect may return.
    chosen.current?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);
  return (
    <ol className="callback-list" aria-label={text('callbacks.list')}>
      {callbacks.map(({ id, name, enabled }) => {
        const wrong = hasErrorUnder(`callbacks.${id}.`);
        return (
          <li key={id}>
            <button
              ref={id === selected ? chosen : undefined}
              type="button"
              className={enabled ? 'callback-row' : 'callback-row callback-row-off'}
              aria-current={id === selected}
              onClick={() => onSelect(id)}
            >
              <span className="callback-row-name">
                {name.trim() || <em>{text('callbacks.unnamed')}</em>}
              </span>
              {!enabled && <span className="callback-row-note">{text('callbacks.off')}</span>}
              {wrong && (
                <span className="callback-row-wrong">
                  <AlertIcon />
                  <span className="hidden">{text('callbacks.wrong')}</span>
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
