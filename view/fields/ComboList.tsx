import { memo, type PointerEvent, useEffect } from 'react';

export interface ComboOption {
  value: string;
  /** What the value means. */
  detail: string;
  /** Heading above the option; options of one group stand together. */
  group?: string;
}

export interface ComboListProps {
  id: string;
  label: string;
  options: readonly ComboOption[];
  /** The marked option, or -1. */
  active: number;
  onChoose(index: number): void;
}

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

interface Numbered {
  option: ComboOption;
  index: number;
}

/** Options with the same heading, in the order of the list. */
function inGroups(options: readonly ComboOption[]): { group: string; members: Numbered[] }[] {
  const groups: { group: string; members: Numbered[] }[] = [];
  for (const [index, option] of options.entries()) {
    const group = option.group ?? '';
    const last = groups.at(-1);
    if (last?.group === group) last.members.push({ option, index });
    else groups.push({ group, members: [{ option, index }] });
  }
  return groups;
}

/** The choices of a combobox. The keys are the text field's matter, which keeps the focus. */
export function ComboList({ id, label, options, active, onChoose }: ComboListProps) {
  useEffect(() => {
    if (active < 0) return;
    const marked = document.getElementById(optionId(id, active));
    // Newer browsers answer with a promise: nothing that an effect may return.
    marked?.scrollIntoView?.({ block: 'nearest' });
  }, [id, active]);
  const choose = ({ target, button }: PointerEvent) => {
    const option = (target as Element).closest<HTMLElement>('[data-index]');
    if (option && button === 0) onChoose(Number(option.dataset['index']));
  };
  return (
    <div role="listbox" id={id} aria-label={label} onPointerUp={choose}>
      {inGroups(options).map(({ group, members }, place) => {
        const rows = members.map(({ option, index }) => (
          <Row
            key={option.value}
            id={optionId(id, index)}
            index={index}
            option={option}
            isActive={index === active}
          />
        ));
        if (group === '') return rows;
        const heading = `${id}-group-${place}`;
        return (
          <fieldset key={group} aria-labelledby={heading} className="plain-fieldset">
            <div id={heading} role="presentation" className="combo-group">
              {group}
            </div>
            {rows}
          </fieldset>
        );
      })}
    </div>
  );
}

interface RowProps {
  id: string;
  index: number;
  option: ComboOption;
  isActive: boolean;
}

/** Only two of some hundred change when the mark moves. */
const Row = memo(function Row({ id, index, option, isActive }: RowProps) {
  return (
    <div
      role="option"
      id={id}
      tabIndex={-1}
      data-index={index}
      aria-selected={isActive}
      className="combo-option"
    >
      <span className="combo-value">{option.value}</span>{' '}
      <span className="combo-detail">{option.detail}</span>
    </div>
  );
});
