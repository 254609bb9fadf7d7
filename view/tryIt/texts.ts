import { tryItEn } from '../texts/en/tryIt';
import { addEnglish } from '../texts/text';

addEnglish(tryItEn);
