import { type LocalizedString, LocalizedStringDictionary } from '@internationalized/string';
import { firstEn } from './en/first';
import { type Language, LOCALES } from './language';
import { type Message, message, type Rest, type TextKey } from './message';
import { type Pattern, TextFormatter } from './TextFormatter';

export { type Message, message, type TextKey, type TextValues } from './message';

/** The texts of a language; English stands in for what is missing. */
export type Catalogue = Readonly<Partial<Record<TextKey, Pattern>>>;

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

export function showMessage({ key, values }: Message): string {
  return spoken.format(key, { ...values });
}

export function text<Key extends TextKey>(key: Key, ...rest: Rest<Key>): string {
  return showMessage(message(key, ...rest));
}
