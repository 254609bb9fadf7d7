import type { clearVarsCallsEn } from '../../en/lint/clearVarsCalls';
import type { Translation } from '../../translation';

export const clearVarsCallsDe = {
  'lint.clearVarsCalls':
    'Das löscht auch, was die Seite für ihren nächsten Treffer gesetzt hat. Die Einstellung unter „Variablen löschen“ löscht nur, was dieser Treffer gesendet hat.',
  'lint.clearVarsCalls.elsewhere':
    'Das löscht auch, was die Seite für ihren nächsten Treffer gesetzt hat. In der Konfiguration der Erweiterung löscht „Variablen löschen“ nur, was jeder Treffer gesendet hat.',
  'lint.clearVarsCalls.fix': 'Entfernen, und löschen, was jeder Treffer gesendet hat',
} satisfies Translation<typeof clearVarsCallsEn>;
