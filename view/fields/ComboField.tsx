import type { TextFieldRef } from '@adobe/react-spectrum/TextField';
import ChevronDown from '@spectrum-icons/workflow/ChevronDown';
import { type SyntheticEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { text } from '../texts/text';
import { ComboList, type ComboOption, optionId } from './ComboList';
import { comboKey } from './comboKey';
import { holdPopup } from './holdPopup';
import { TextValueField, type TextValueProps } from './ValueField';
import './ComboField.css';

export interface ComboFieldProps extends TextValueProps {
  /** The choices for what was typed, the best first; for nothing typed, all. Keep one function for as long as its answers stay the same. */
  search(query: string): readonly ComboOption[];
  /** What stands in the list's place when nothing fits. */
  none(query: string): string;
  /** What was typed as it should be spelt: applied when the field is left. */
  spelt(typed: string): string;
}

interface Opened {
  /** Empty where all choices were asked for, whatever the field holds. */
  query: string;
  /** The marked choice, or -1. */
  active: number;
  /** The user marked it, and it is not just the best one. */
  chosen: boolean;
}

const keepFocus = (event: SyntheticEvent) => event.preventDefault();

/**
 * One line of text with a searchable list of choices; what is no choice may be typed as well. ARIA's editable combobox with list
 * autocomplete: the focus stays in the field, and `comboKey` says what the keys do.
 */
export function ComboField({ search, none, spelt, ...field }: ComboFieldProps) {
  const { label, value, onChange } = field;
  const [opened, setOpened] = useState<Opened>();
  const control = useRef<TextFieldRef>(null);
  const popup = useRef<HTMLDivElement>(null);
  const isTyped = useRef(false);
  const listId = useId();
  const query = opened?.query;
  const options = useMemo(() => (query === undefined ? [] : search(query)), [query, search]);
  const isOpen = opened !== undefined;
  const hasList = options.length > 0;
  const active = hasList ? (opened?.active ?? -1) : -1;

  // Spectrum's text field hands on every attribute of a combobox but these two.
  useLayoutEffect(() => {
    const input = control.current?.getInputElement();
    input?.setAttribute('role', 'combobox');
    input?.setAttribute('aria-expanded', `${hasList}`);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list's height changes with its choices
  useLayoutEffect(() => {
    const input = control.current?.getInputElement();
    return input && popup.current ? holdPopup(popup.current, input) : undefined;
  }, [isOpen, options]);

  const close = () => setOpened(undefined);
  const show = (fallback: 'first' | 'last') => {
    const all = search('');
    const current = all.findIndex((option) => option.value === value);
    const isSearch = current < 0 && value.trim() !== '';
    const edge = fallback === 'first' || isSearch ? 0 : all.length - 1;
    setOpened({ query: isSearch ? value : '', active: Math.max(current, edge), chosen: false });
  };
  const choose = (index: number) => {
    const option = options[index];
    if (option) onChange(option.value);
    isTyped.current = false;
    close();
  };
  const type = (typed: string) => {
    isTyped.current = true;
    onChange(typed);
    setOpened({ query: typed, active: typed.trim() === '' ? -1 : 0, chosen: false });
  };
  const leave = () => {
    close();
    const corrected = spelt(value);
    if (isTyped.current && corrected !== value) onChange(corrected);
    isTyped.current = false;
    field.onLeave?.();
  };

  const count = options.length;
  const found = text('combo.count', { number: count });
  return (
    <div className="combo">
      <div className="combo-text">
        <TextValueField
          {...field}
          fieldRef={control}
          onChange={type}
          onLeave={leave}
          combo={{
            'aria-autocomplete': 'list',
            'aria-haspopup': 'listbox',
            ...(hasList ? { 'aria-controls': listId } : {}),
            ...(active < 0 ? {} : { 'aria-activedescendant': optionId(listId, active) }),
            onKeyDown: (event) => {
              const state = opened && { active, count, chosen: opened.chosen };
              const step = event.nativeEvent.isComposing ? undefined : comboKey(event, state);
              if (!step || step.keep) event.continuePropagation();
              else event.preventDefault();
              if (step?.show) show(step.show);
              if (step?.mark !== undefined && opened) {
                setOpened({ ...opened, active: step.mark, chosen: true });
              }
              if (step?.choose) choose(active);
              if (step?.close) close();
            },
          }}
        />
      </div>
      <button
        type="button"
        tabIndex={-1}
        className={field.showLabel === false ? 'combo-show' : 'combo-show combo-show-labelled'}
        aria-label={text('combo.show', { field: label })}
        aria-expanded={hasList}
        onMouseDown={keepFocus}
        onClick={() => {
          control.current?.focus();
          if (isOpen) close();
          else show('first');
        }}
      >
        <ChevronDown />
      </button>
      <div role="status" className="hidden">
        {isOpen && (hasList ? found : none(opened.query))}
      </div>
      {isOpen && (
        // Chromium lets Tab stop at what can be scrolled.
        <div className="combo-popup" ref={popup} tabIndex={-1}>
          {hasList ? (
            <ComboList
              id={listId}
              label={label}
              options={options}
              active={active}
              onChoose={choose}
            />
          ) : (
            <p className="combo-none">{none(opened.query)}</p>
          )}
        </div>
      )}
    </div>
  );
}
