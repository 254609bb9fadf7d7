import { fieldId } from './fieldId';

const FOCUSABLE = 'input, textarea, select, [contenteditable="true"], button, [role="button"]';

/** Focuses a field, or the first control of a group. */
export function focusField(path: string): void {
  const field = document.getElementById(fieldId(path));
  if (!field) return;
  const control = field.matches(FOCUSABLE) ? field : field.querySelector<HTMLElement>(FOCUSABLE);
  control?.focus();
}
