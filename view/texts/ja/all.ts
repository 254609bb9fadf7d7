import type { en } from '../en/all';
import type { Translation } from '../translation';
import { callbackJa } from './callback';
import { callbackFieldsJa } from './callbackFields';
import { clearingJa } from './clearing';
import { codeEditorJa } from './codeEditor';
import { codeMirrorJa } from './codeMirror';
import { completionJa } from './completion';
import { configurationJa } from './configuration';
import { eventsJa } from './events';
import { fieldsJa } from './fields';
import { formJa } from './form';
import { forwardHitJa } from './forwardHit';
import { hitMatchesJa } from './hitMatches';
import { hitSentJa } from './hitSent';
import { hitSuppressedJa } from './hitSuppressed';
import { hitUnconfirmedJa } from './hitUnconfirmed';
import { hitValueJa } from './hitValue';
import { hitValuesJa } from './hitValues';
import { importerJa } from './importer';
import { lintJa } from './lint/all';
import { nameFieldsJa } from './nameFields';
import { presetsJa } from './presets';
import { registerCallbackJa } from './registerCallback';
import { removeCallbackJa } from './removeCallback';
import { sendHitJa } from './sendHit';
import { trackersJa } from './trackers';
import { tryItJa } from './tryIt';
import { unconfirmedJa } from './unconfirmed';
import { variablesJa } from './variables';

/** Every text of the views, in Japanese. */
export const ja = {
  ...callbackJa,
  ...callbackFieldsJa,
  ...clearingJa,
  ...codeEditorJa,
  ...codeMirrorJa,
  ...completionJa,
  ...configurationJa,
  ...eventsJa,
  ...fieldsJa,
  ...formJa,
  ...forwardHitJa,
  ...hitMatchesJa,
  ...hitSentJa,
  ...hitSuppressedJa,
  ...hitUnconfirmedJa,
  ...hitValueJa,
  ...hitValuesJa,
  ...importerJa,
  ...lintJa,
  ...nameFieldsJa,
  ...presetsJa,
  ...registerCallbackJa,
  ...removeCallbackJa,
  ...sendHitJa,
  ...trackersJa,
  ...tryItJa,
  ...unconfirmedJa,
  ...variablesJa,
} satisfies Translation<typeof en>;
