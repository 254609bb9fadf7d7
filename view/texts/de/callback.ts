import type { callbackEn } from '../en/callback';
import type { Translation } from '../translation';

export const callbackDe = {
  'callback.name': 'Name',
  'callback.name.missing': 'Geben Sie dem Callback einen Namen.',
  'callback.name.numbered': '{name} {number}',
  'callback.source.missing': 'Schreiben Sie den Code, der nach dem Treffer läuft.',
  'callback.argument.name.missing': 'Geben Sie dem Argument einen Namen, oder entfernen Sie es.',
  'callback.argument.name.doubled':
    'Ein anderes Argument heißt schon „{name}“. Wählen Sie einen anderen Namen.',
} satisfies Translation<typeof callbackEn>;
