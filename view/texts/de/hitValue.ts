import type { hitValueEn } from '../en/hitValue';
import type { Translation } from '../translation';

export const hitValueDe = {
  'hitValue.title': 'Post-Track Callback: Hit Value',

  'hitValue.from': 'Wert des Treffers',
  'hitValue.inRule': 'In einer Regel mit dem Ereignis Hit Sent oder Hit Unconfirmed',
  'hitValue.inRule.help': 'Der Wert des Treffers, für den die Regel läuft.',
  'hitValue.elsewhere': 'Überall sonst',
  'hitValue.elsewhere.help':
    'Der Wert des letzten erfolgreich gesendeten Treffers dieser Seite. Vor dem ersten gibt es keinen.',
} satisfies Translation<typeof hitValueEn>;
