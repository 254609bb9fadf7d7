import { forwardHitEn } from '../../texts/en/forwardHit';
import { addEnglish } from '../../texts/text';

addEnglish(forwardHitEn);
