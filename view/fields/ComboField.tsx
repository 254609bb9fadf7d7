import { ComboBox, Item, type Key, Section } from '@adobe/react-spectrum/ComboBox';
import { Text } from '@adobe/react-spectrum/Text';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { FieldWarning } from './FieldWarning';
import { keepSelectedInView } from './keepSelectedInView';
import { type FieldProps, useFieldProps } from './useFieldProps';

export interface ComboOption {
  value: string;
  /** What the value means. */
  detail: string;
  /** Heading above the option; options of one group stand together. */
  group?: string;
}

export interface ComboValueProps extends FieldProps {
  value: string;
  onChange(value: string): void;
}

export interface ComboFieldProps extends ComboValueProps {
  /** The choices for what was typed, the best first; for nothing typed, all. Keep one function for as long as its answers stay the same. */
  search(query: string): readonly ComboOption[];
  /** Said where nothing fits. */
  none(query: string): string;
  /** What was typed as it should be spelt: applied when the field is left. */
  spelt(typed: string): string;
}

interface Group {
  key: string;
  title: string;
  options: ComboOption[];
}

/** Wider than most fields, as a choice's meaning is a sentence; never wider than the view. */
const MENU_WIDTH = 'min(480px, 100vw - 32px)';

/** Options under their headings, in the order of the list; those without one stand by themselves. */
function inGroups(options: readonly ComboOption[]): readonly (Group | ComboOption)[] {
  const entries: (Group | ComboOption)[] = [];
  for (const option of options) {
    const { group: title } = option;
    const last = entries.at(-1);
    if (title === undefined) entries.push(option);
    else if (last && 'options' in last && last.title === title) last.options.push(option);
    // No value holds a space.
    else entries.push({ key: `group ${entries.length}`, title, options: [option] });
  }
  return entries;
}

const optionItem = ({ value, detail }: ComboOption) => (
  <Item key={value} textValue={value}>
    <Text>{value}</Text>
    <Text slot="description">{detail}</Text>
  </Item>
);

/** One line of text with a searchable list of choices; what is no choice may be typed as well. */
export function ComboField({ search, none, spelt, ...field }: ComboFieldProps) {
  const { value, onChange } = field;
  // Undefined while the list is closed: hundreds of choices cost time.
  const [query, setQuery] = useState<string>();
  const [isTyped, setTyped] = useState(false);
  const [said, say] = useState('');
  const entries = useMemo(
    () => (query === undefined ? [] : inGroups(search(query))),
    [query, search],
  );
  const hint = isTyped && entries.length === 0 && search(value).length === 0 ? none(value) : '';
  const { onBlur, ...common } = useFieldProps(hint === '' ? field : { ...field, help: hint });
  // Only now: what is outside an open list is hidden from assistive technology.
  useEffect(() => say(hint), [hint]);
  useEffect(() => (query === '' ? keepSelectedInView('listbox') : undefined), [query]);
  const type = (typed: string) => {
    setTyped(true);
    setQuery(typed);
    onChange(typed);
  };
  const choose = (chosen: Key | null) => {
    setTyped(false);
    // Told of what is there already, Spectrum may be one rendering behind.
    if (chosen !== null && chosen !== value) onChange(`${chosen}`);
  };
  /** The best choice is what was meant, though no arrow has marked it. */
  const takeBest = (event: KeyboardEvent) => {
    const isMarked = event.currentTarget.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !isTyped || isMarked) return;
    const [best] = query === undefined ? [] : search(query);
    if (best) choose(best.value);
  };
  const openOrClose = (isOpen: boolean, trigger?: string) => {
    if (!isOpen) return setQuery(undefined);
    const isChoice = () => search('').some((option) => option.value === value);
    if (trigger === 'manual') setQuery(isChoice() || search(value).length === 0 ? '' : value);
  };
  const leave = () => {
    const corrected = spelt(value);
    if (isTyped && corrected !== value) onChange(corrected);
    setTyped(false);
    onBlur();
  };
  return (
    <>
      <ComboBox
        {...common}
        allowsCustomValue
        menuWidth={MENU_WIDTH}
        items={entries}
        inputValue={value}
        // None is selected while one types: selecting closes the list, and one name may be the beginning of another.
        selectedKey={isTyped || value === '' ? null : value}
        onInputChange={type}
        onSelectionChange={choose}
        onOpenChange={openOrClose}
        onKeyDown={takeBest}
        onBlur={leave}
      >
        {(entry) =>
          'options' in entry ? (
            <Section key={entry.key} title={entry.title} items={entry.options}>
              {optionItem}
            </Section>
          ) : (
            optionItem(entry)
          )
        }
      </ComboBox>
      <FieldWarning path={field.path} warning={field.warning} />
      <div role="status" className="hidden">
        {said}
      </div>
    </>
  );
}
