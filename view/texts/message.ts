import type { en } from './en/all';

/** One text of the views. */
export type TextKey = keyof typeof en;

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The placeholders of a pattern; what a plural counts is its `number`. */
export type Placeholders<Text> = Text extends string
  ? Names<Text>
  : Names<Text[keyof Text]> | 'number';

/** What a text's placeholders stand for; a text without any takes none. */
export type TextValues<Key extends TextKey> = Record<
  Placeholders<(typeof en)[Key]>,
  string | number
>;

export type Rest<Key extends TextKey> =
  Placeholders<(typeof en)[Key]> extends never ? [] : [values: TextValues<Key>];

/** A text that is shown later, in the language of then: what validation answers. Plain data, which a worker can send. */
export interface Message {
  key: TextKey;
  values: Readonly<Record<string, string | number>>;
}

export function message<Key extends TextKey>(key: Key, ...[values]: Rest<Key>): Message {
  return { key, values: values ?? {} };
}
