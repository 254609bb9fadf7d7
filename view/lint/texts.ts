import { lintEn } from '../texts/en/lint';
import { addEnglish } from '../texts/text';

addEnglish(lintEn);
