import { importerEn } from '../texts/en/importer';
import { lintEn } from '../texts/en/lint/all';
import { addEnglish } from '../texts/text';

addEnglish({ ...lintEn, ...importerEn });
