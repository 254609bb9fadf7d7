/** The languages that the views speak, and the locale that each gives to Spectrum's own texts, numbers and plurals. */
export const LOCALES = {
  en: 'en-US',
  ko: 'ko-KR',
  ja: 'ja-JP',
  de: 'de-DE',
  fr: 'fr-FR',
} as const;

export type Language = keyof typeof LOCALES;

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LOCALES, tag);

/**
 * The first of the user's languages that the views speak, whatever its region, and English when there is none.
 *
 * @param preferred as the host hands it over, for example `["ja-jp", "en-us"]`.
 * @returns undefined when it names no language at all.
 */
export function chooseLanguage(preferred: unknown): Language | undefined {
  const tags = (Array.isArray(preferred) ? preferred : [preferred]).flatMap((tag: unknown) =>
    typeof tag === 'string' && tag.trim() !== '' ? [tag.trim().toLowerCase()] : [],
  );
  if (tags.length === 0) return undefined;
  return tags.map((tag) => tag.split(/[-_]/, 1)[0] ?? '').find(isLanguage) ?? 'en';
}
