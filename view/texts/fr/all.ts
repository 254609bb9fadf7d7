import type { en } from '../en/all';
import type { Translation } from '../translation';
import { callbackFr } from './callback';
import { callbackFieldsFr } from './callbackFields';
import { clearingFr } from './clearing';
import { codeEditorFr } from './codeEditor';
import { codeMirrorFr } from './codeMirror';
import { completionFr } from './completion';
import { configurationFr } from './configuration';
import { eventsFr } from './events';
import { fieldsFr } from './fields';
import { formFr } from './form';
import { forwardHitFr } from './forwardHit';
import { hitMatchesFr } from './hitMatches';
import { hitSentFr } from './hitSent';
import { hitSuppressedFr } from './hitSuppressed';
import { hitUnconfirmedFr } from './hitUnconfirmed';
import { hitValueFr } from './hitValue';
import { hitValuesFr } from './hitValues';
import { importerFr } from './importer';
import { lintFr } from './lint/all';
import { nameFieldsFr } from './nameFields';
import { presetsFr } from './presets';
import { registerCallbackFr } from './registerCallback';
import { removeCallbackFr } from './removeCallback';
import { sendHitFr } from './sendHit';
import { trackersFr } from './trackers';
import { tryItFr } from './tryIt';
import { unconfirmedFr } from './unconfirmed';
import { variablesFr } from './variables';

/** Every text of the views, in French. */
export const fr = {
  ...callbackFr,
  ...callbackFieldsFr,
  ...clearingFr,
  ...codeEditorFr,
  ...codeMirrorFr,
  ...completionFr,
  ...configurationFr,
  ...eventsFr,
  ...fieldsFr,
  ...formFr,
  ...forwardHitFr,
  ...hitMatchesFr,
  ...hitSentFr,
  ...hitSuppressedFr,
  ...hitUnconfirmedFr,
  ...hitValueFr,
  ...hitValuesFr,
  ...importerFr,
  ...lintFr,
  ...nameFieldsFr,
  ...presetsFr,
  ...registerCallbackFr,
  ...removeCallbackFr,
  ...sendHitFr,
  ...trackersFr,
  ...tryItFr,
  ...unconfirmedFr,
  ...variablesFr,
} satisfies Translation<typeof en>;
