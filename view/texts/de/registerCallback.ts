import type { registerCallbackEn } from '../en/registerCallback';
import type { Translation } from '../translation';

export const registerCallbackDe = {
  'registerCallback.title': 'Post-Track Callback: Register Callback',

  'registerCallback.name.help':
    'Läuft die Aktion mit demselben Namen noch einmal, entstehen nie zwei Callbacks.',
  'registerCallback.start.help': 'Beides füllt das Codefeld, solange es leer ist.',
  'registerCallback.otherTracker': 'Ein anderer Tracker',
  'registerCallback.otherTracker.help':
    'Unter dem Namen, den hit.tracker hat: global:s2, web-sdk:alloy oder web-sdk für alle Instanzen.',
  'registerCallback.otherTracker.add': 'Tracker hinzufügen',
  'registerCallback.otherTracker.wrong':
    'Schreiben Sie adobe-analytics, built-in, web-sdk, web-sdk:name oder global:variable.',
  'registerCallback.repeat': 'Läuft',
  'registerCallback.repeat.every-hit': 'Nach jedem Treffer',
  'registerCallback.repeat.every-hit.help': 'Von jetzt an, bis er entfernt wird.',
  'registerCallback.repeat.next-hit': 'Nur nach dem nächsten Treffer',
  'registerCallback.repeat.next-hit.help':
    'Wartet auf den nächsten passenden, erfolgreich gesendeten Treffer und verschwindet dann.',
  'registerCallback.onDuplicate': 'Wenn der Name schon vergeben ist',
  'registerCallback.onDuplicate.keep': 'Den vorhandenen Callback behalten',
  'registerCallback.onDuplicate.keep.help': 'Diese Aktion ändert dann nichts.',
  'registerCallback.onDuplicate.replace': 'Ihn durch diesen ersetzen',
  'registerCallback.onDuplicate.replace.help':
    'Der Code und die Argumente des letzten Laufs gelten.',
} satisfies Translation<typeof registerCallbackEn>;
