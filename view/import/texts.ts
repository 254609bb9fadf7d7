import { importEn } from '../texts/import.en';
import { addEnglish } from '../texts/text';

addEnglish(importEn);
