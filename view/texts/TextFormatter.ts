import {
  type LocalizedString,
  LocalizedStringFormatter,
  type Variables,
} from '@internationalized/string';

/** A text in the forms that its `number` asks for: what a language has no form of its own for is `other`. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A text as a catalogue has it. Words in braces stand for a value. */
export type Pattern = string | Plural;

/** React Aria's formatter, which knows a locale's plurals and numbers, with placeholders in braces. */
export class TextFormatter<Key extends string> extends LocalizedStringFormatter<
  Key,
  LocalizedString
> {
  /** Numbers are written as the language writes them. */
  fill(pattern: Pattern, values: Variables = {}): string {
    const form =
      typeof pattern === 'string' ? pattern : this.plural(Number(values['number']), { ...pattern });
    return form.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? this.number(value) : String(value ?? placeholder);
    });
  }
}
