import { en } from './en';

/** One text of the views. */
export type TextKey = keyof typeof en;

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What a text's placeholders stand for; a text without any takes none. */
export type TextValues<Key extends TextKey> = Record<
  Placeholders<(typeof en)[Key]>,
  string | number
>;

type Rest<Key extends TextKey> =
  Placeholders<(typeof en)[Key]> extends never ? [] : [values: TextValues<Key>];

/** A text that is shown later, in the language of then: what validation answers. */
export interface Message {
  key: TextKey;
  values: Readonly<Record<string, string | number>>;
}

export function message<Key extends TextKey>(key: Key, ...[values]: Rest<Key>): Message {
  return { key, values: values ?? {} };
}

export function showMessage({ key, values }: Message): string {
  return en[key].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  );
}

export function text<Key extends TextKey>(key: Key, ...rest: Rest<Key>): string {
  return showMessage(message(key, ...rest));
}
