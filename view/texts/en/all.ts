import type { Pattern } from '../TextFormatter';
import { editorEn } from './editor';
import { firstEn } from './first';
import { forwardHitEn } from './forwardHit';
import { importEn } from './import';
import { lintEn } from './lint';
import { presetsEn } from './presets';
import { tryItEn } from './tryIt';
import { wordsEn } from './words';

/** Every text of the views, in English. At run time the parts that are loaded later bring theirs along: see `addEnglish`. */
export const en = {
  ...firstEn,
  ...editorEn,
  ...forwardHitEn,
  ...importEn,
  ...lintEn,
  ...presetsEn,
  ...tryItEn,
  ...wordsEn,
} as const satisfies Record<string, Pattern>;
