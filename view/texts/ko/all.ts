import type { en } from '../en/all';
import type { Translation } from '../translation';
import { callbackKo } from './callback';
import { callbackFieldsKo } from './callbackFields';
import { clearingKo } from './clearing';
import { codeEditorKo } from './codeEditor';
import { codeMirrorKo } from './codeMirror';
import { completionKo } from './completion';
import { configurationKo } from './configuration';
import { eventsKo } from './events';
import { fieldsKo } from './fields';
import { formKo } from './form';
import { forwardHitKo } from './forwardHit';
import { hitMatchesKo } from './hitMatches';
import { hitSentKo } from './hitSent';
import { hitSuppressedKo } from './hitSuppressed';
import { hitUnconfirmedKo } from './hitUnconfirmed';
import { hitValueKo } from './hitValue';
import { hitValuesKo } from './hitValues';
import { importerKo } from './importer';
import { lintKo } from './lint/all';
import { nameFieldsKo } from './nameFields';
import { presetsKo } from './presets';
import { registerCallbackKo } from './registerCallback';
import { removeCallbackKo } from './removeCallback';
import { sendHitKo } from './sendHit';
import { trackersKo } from './trackers';
import { tryItKo } from './tryIt';
import { unconfirmedKo } from './unconfirmed';
import { variablesKo } from './variables';

/** Every text of the views, in Korean. */
export const ko = {
  ...callbackKo,
  ...callbackFieldsKo,
  ...clearingKo,
  ...codeEditorKo,
  ...codeMirrorKo,
  ...completionKo,
  ...configurationKo,
  ...eventsKo,
  ...fieldsKo,
  ...formKo,
  ...forwardHitKo,
  ...hitMatchesKo,
  ...hitSentKo,
  ...hitSuppressedKo,
  ...hitUnconfirmedKo,
  ...hitValueKo,
  ...hitValuesKo,
  ...importerKo,
  ...lintKo,
  ...nameFieldsKo,
  ...presetsKo,
  ...registerCallbackKo,
  ...removeCallbackKo,
  ...sendHitKo,
  ...trackersKo,
  ...tryItKo,
  ...unconfirmedKo,
  ...variablesKo,
} satisfies Translation<typeof en>;
