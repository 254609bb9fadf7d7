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
  'events.tokens.suppressed.more':
    'Benutzerdefinierter Code hat dasselbe als event.reason, event.tracker, event.type und event.call.',
  'events.token.tracker':
    'Der Tracker: adobe-analytics, built-in, global:variable oder web-sdk:instance.',
  'events.token.call': 'Der Tracking-Aufruf: t, tl oder sendEvent.',
  'events.token.suppressed': 'Warum nichts gesendet wird:',
  'events.token.suppressed.aborted':
    'Die Seite hat es verhindert, durch s.abort oder, beim Web SDK, durch onBeforeEventSend oder onBeforeLinkClickSend.',
  'events.token.suppressed.consent':
    'Der Besucher hat widersprochen oder seine Einwilligung verweigert.',
  'events.token.suppressed.callback':
    'Ein Callback hat den Aufruf gemacht, und sein Treffer würde den Callback erneut ausführen.',
  'events.token.suppressed.misconfigured':
    'Es gibt keine Report Suite, ein Link hat weder Namen noch URL, oder das Web SDK hat den Aufruf abgelehnt.',
} satisfies Translation<typeof eventsEn>;
