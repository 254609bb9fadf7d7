import type { eventsEn } from '../en/events';
import type { Translation } from '../translation';

export const eventsDe = {
  'events.tokens': 'Was die Regel verwenden kann',
  'events.tokens.help':
    'Schreiben Sie diese Token in die Felder der Bedingungen und Aktionen der Regel, gleich welcher Erweiterung.',
  'events.tokens.more': 'Benutzerdefinierter Code hat dasselbe als event.hit und event.requestUrl.',
  'events.token.variable': 'Eine Variable des Treffers, nach ihrem Namen.',
  'events.token.contextData':
    'Kontextdaten. Für einen Schlüssel mit Punkten legen Sie ein Datenelement vom Typ Hit Value an.',
  'events.token.type': 'Der Treffertyp: page, custom, download, exit oder, vom Web SDK, event.',
  'events.token.requestUrl': 'Die vollständige URL der Anforderung, die den Treffer trug.',
} satisfies Translation<typeof eventsEn>;
