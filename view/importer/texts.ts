import { importEn } from '../texts/en/import';
import { lintEn } from '../texts/en/lint';
import { addEnglish } from '../texts/text';

addEnglish({ ...lintEn, ...importEn });
