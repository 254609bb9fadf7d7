import type { en } from '../en/all';
import type { Translation } from '../translation';
import { callbackDe } from './callback';
import { callbackFieldsDe } from './callbackFields';
import { clearingDe } from './clearing';
import { codeEditorDe } from './codeEditor';
import { codeMirrorDe } from './codeMirror';
import { completionDe } from './completion';
import { configurationDe } from './configuration';
import { eventsDe } from './events';
import { fieldsDe } from './fields';
import { formDe } from './form';
import { forwardHitDe } from './forwardHit';
import { hitMatchesDe } from './hitMatches';
import { hitSentDe } from './hitSent';
import { hitSuppressedDe } from './hitSuppressed';
import { hitUnconfirmedDe } from './hitUnconfirmed';
import { hitValueDe } from './hitValue';
import { hitValuesDe } from './hitValues';
import { importerDe } from './importer';
import { lintDe } from './lint/all';
import { nameFieldsDe } from './nameFields';
import { presetsDe } from './presets';
import { registerCallbackDe } from './registerCallback';
import { removeCallbackDe } from './removeCallback';
import { sendHitDe } from './sendHit';
import { trackersDe } from './trackers';
import { tryItDe } from './tryIt';
import { unconfirmedDe } from './unconfirmed';
import { variablesDe } from './variables';

/** Every text of the views, in German. */
export const de = {
  ...callbackDe,
  ...callbackFieldsDe,
  ...clearingDe,
  ...codeEditorDe,
  ...codeMirrorDe,
  ...completionDe,
  ...configurationDe,
  ...eventsDe,
  ...fieldsDe,
  ...formDe,
  ...forwardHitDe,
  ...hitMatchesDe,
  ...hitSentDe,
  ...hitSuppressedDe,
  ...hitUnconfirmedDe,
  ...hitValueDe,
  ...hitValuesDe,
  ...importerDe,
  ...lintDe,
  ...nameFieldsDe,
  ...presetsDe,
  ...registerCallbackDe,
  ...removeCallbackDe,
  ...sendHitDe,
  ...trackersDe,
  ...tryItDe,
  ...unconfirmedDe,
  ...variablesDe,
} satisfies Translation<typeof en>;
