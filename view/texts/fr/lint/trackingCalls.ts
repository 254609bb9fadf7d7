import type { trackingCallsEn } from '../../en/lint/trackingCalls';
import type { Translation } from '../../translation';

export const trackingCallsFr = {
  'lint.trackingCalls.now':
    '{call} n’envoie rien ici : cela relancerait le rappel, et ainsi de suite sans fin.',
  'lint.trackingCalls.loop':
    '{call} envoie un accès après chaque accès, sans fin. Choisissez les outils de suivi ou les types d’accès auxquels le rappel s’applique, ou supprimez l’appel.',
  'lint.trackingCalls.maybe':
    '{call} envoie un autre accès, et le rappel s’exécute de nouveau ensuite. Veillez à ce que cela prenne fin : choisissez des types d’accès ou des outils de suivi, ou testez hit.type.',
  'lint.trackingCalls.other':
    '{call} envoie un autre accès. Si cet outil de suivi exécute aussi ce rappel, les accès se suivent sans fin.',
} satisfies Translation<typeof trackingCallsEn>;
