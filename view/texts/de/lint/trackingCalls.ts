import type { trackingCallsEn } from '../../en/lint/trackingCalls';
import type { Translation } from '../../translation';

export const trackingCallsDe = {
  'lint.trackingCalls.now':
    '{call} sendet hier nichts. Es würde den Callback wieder auslösen, und so weiter ohne Ende.',
  'lint.trackingCalls.loop':
    '{call} sendet nach jedem Treffer einen Treffer, ohne Ende. Wählen Sie die Tracker oder Treffertypen, für die der Callback gilt, oder entfernen Sie den Aufruf.',
  'lint.trackingCalls.maybe':
    '{call} sendet einen weiteren Treffer, und der Callback läuft danach wieder. Sorgen Sie dafür, dass das ein Ende hat: Wählen Sie Treffertypen oder Tracker, oder prüfen Sie hit.type.',
  'lint.trackingCalls.other':
    '{call} sendet einen weiteren Treffer. Führt jener Tracker diesen Callback auch aus, folgen Treffer ohne Ende aufeinander.',
} satisfies Translation<typeof trackingCallsEn>;
