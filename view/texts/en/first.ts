import { callbackEn } from './callback';
import { callbackFieldsEn } from './callbackFields';
import { clearingEn } from './clearing';
import { configurationEn } from './configuration';
import { eventsEn } from './events';
import { fieldsEn } from './fields';
import { formEn } from './form';
import { forwardHitEn } from './forwardHit';
import { hitMatchesEn } from './hitMatches';
import { hitSentEn } from './hitSent';
import { hitSuppressedEn } from './hitSuppressed';
import { hitUnconfirmedEn } from './hitUnconfirmed';
import { hitValueEn } from './hitValue';
import { hitValuesEn } from './hitValues';
import { nameFieldsEn } from './nameFields';
import { registerCallbackEn } from './registerCallback';
import { removeCallbackEn } from './removeCallback';
import { sendHitEn } from './sendHit';
import { trackersEn } from './trackers';
import { unconfirmedEn } from './unconfirmed';
import { variablesEn } from './variables';

/** The English texts that the views come with: the other parts bring theirs along when they are loaded. */
export const firstEn = {
  ...callbackEn,
  ...callbackFieldsEn,
  ...clearingEn,
  ...configurationEn,
  ...eventsEn,
  ...fieldsEn,
  ...formEn,
  ...forwardHitEn,
  ...hitMatchesEn,
  ...hitSentEn,
  ...hitSuppressedEn,
  ...hitUnconfirmedEn,
  ...hitValueEn,
  ...hitValuesEn,
  ...nameFieldsEn,
  ...registerCallbackEn,
  ...removeCallbackEn,
  ...sendHitEn,
  ...trackersEn,
  ...unconfirmedEn,
  ...variablesEn,
} as const;
