import { type LocalizedString, LocalizedStringDictionary } from '@internationalized/string';
import { firstEn } from './en';
import type { en } from './every.en';
import { type Language, LOCALES } from './language';
import { type Pattern, TextFormatter } from './TextFormatter';

/** One text of the views. */
export type TextKey = keyof typeof en;

/** The texts of a language; English stands in for what is missing. */
export type Catalogue = Readonly<Partial<Record<TextKey, Pattern>>>;

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

type Rest<Key extends TextKey> =
  Placeholders<(typeof en)[Key]> extends never ? [] : [values: TextValues<Key>];

/** A text that is shown later, in the language of then: what validation answers. */
export interface Message {
  key: TextKey;
  values: Readonly<Record<string, string | number>>;
}

let english: Catalogue = firstEn;

function formatterFor(language: Language, texts: Catalogue): TextFormatter<TextKey> {
  const locale = LOCALES[language];
  const patterns: Catalogue = { ...english, ...texts };
  const strings = Object.fromEntries(
    Object.entries(patterns).map(([key, pattern]): [string, LocalizedString] => [
      key,
      (values) => formatter.fill(pattern, values),
    ]),
  ) as Record<TextKey, LocalizedString>;
  const dictionary = new LocalizedStringDictionary({ [locale]: strings }, locale);
  const formatter = new TextFormatter(locale, dictionary);
  return formatter;
}

let chosen: [language: Language, texts: Catalogue] = ['en', {}];
let spoken = formatterFor(...chosen);

/** The English texts of a part of a view that is loaded later; whoever imports that part's texts calls it. */
export function addEnglish(texts: Catalogue): void {
  english = { ...english, ...texts };
  spoken = formatterFor(...chosen);
}

/** From now on texts come from this catalogue. What was shown before has to be rendered anew. */
export function speak(language: Language, texts: Catalogue): void {
  chosen = [language, texts];
  spoken = formatterFor(...chosen);
}

/** A value that is made of texts: made anew once the language has changed. */
export function perLanguage<Value>(make: () => Value): () => Value {
  let made: { in: typeof spoken; value: Value } | undefined;
  return () => {
    if (made?.in !== spoken) made = { in: spoken, value: make() };
    return made.value;
  };
}

export function message<Key extends TextKey>(key: Key, ...[values]: Rest<Key>): Message {
  return { key, values: values ?? {} };
}

export function showMessage({ key, values }: Message): string {
  return spoken.format(key, { ...values });
}

export function text<Key extends TextKey>(key: Key, ...rest: Rest<Key>): string {
  return showMessage(message(key, ...rest));
}
