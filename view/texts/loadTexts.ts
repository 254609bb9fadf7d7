import { firstEn } from './en/first';
import type { Language } from './language';
import type { Catalogue } from './text';

export interface LoadedTexts {
  /** English, where the texts of another language can't be had. */
  language: Language;
  texts: Catalogue;
}

/** The host gives a view 2 s to show itself. */
const PATIENCE = 1000;

/** English comes with the views; every other language is a chunk of its own. */
const CATALOGUES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  ko: async () => (await import('./ko/all')).ko,
  ja: async () => (await import('./ja/all')).ja,
  de: async () => (await import('./de/all')).de,
  fr: async () => (await import('./fr/all')).fr,
};

const ENGLISH: LoadedTexts = { language: 'en', texts: firstEn };

/** The texts of a language, or English when they do not come, or do not come in time. */
export async function loadTexts(
  language: Language,
  catalogues: typeof CATALOGUES = CATALOGUES,
): Promise<LoadedTexts> {
  if (language === 'en') return ENGLISH;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<LoadedTexts>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, ENGLISH);
  });
  const loaded = catalogues[language]().then(
    (texts) => ({ language, texts }),
    () => ENGLISH,
  );
  return Promise.race([loaded, tooLate]).finally(() => clearTimeout(timer));
}
