import { importEn } from '../texts/import.en';
import { lintEn } from '../texts/lint.en';
import { addEnglish } from '../texts/text';

addEnglish({ ...lintEn, ...importEn });
