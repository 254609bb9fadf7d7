import type { Pattern } from '../TextFormatter';
import { codeEditorEn } from './codeEditor';
import { codeMirrorEn } from './codeMirror';
import { completionEn } from './completion';
import { firstEn } from './first';
import { importerEn } from './importer';
import { lintEn } from './lint/all';
import { presetsEn } from './presets';
import { tryItEn } from './tryIt';

/** Every text of the views, in English. At run time the parts that are loaded later bring theirs along: see `addEnglish`. */
export const en = {
  ...firstEn,
  ...codeEditorEn,
  ...codeMirrorEn,
  ...completionEn,
  ...importerEn,
  ...presetsEn,
  ...tryItEn,
  ...lintEn,
} as const satisfies Record<string, Pattern>;
