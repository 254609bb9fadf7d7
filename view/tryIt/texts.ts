import { addEnglish } from '../texts/text';
import { tryItEn } from '../texts/tryIt.en';

addEnglish(tryItEn);
