import { editorEn } from './editor.en';
import { firstEn } from './en';
import { importEn } from './import.en';
import { lintEn } from './lint.en';
import { presetsEn } from './presets.en';
import type { Pattern } from './TextFormatter';
import { tryItEn } from './tryIt.en';
import { wordsEn } from './words.en';

/** Every text of the views, in English. At run time the parts that are loaded later bring theirs along: see `addEnglish`. */
export const en = {
  ...firstEn,
  ...editorEn,
  ...importEn,
  ...lintEn,
  ...presetsEn,
  ...tryItEn,
  ...wordsEn,
} as const satisfies Record<string, Pattern>;
