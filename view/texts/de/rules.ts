import type { rulesEn } from '../en/rules';
import type { Translation } from '../translation';

export const rulesDe = {
  'hitSent.when':
    'Die Regel läuft nach jedem erfolgreich gesendeten Treffer, sobald die Callbacks für diesen Treffer gelaufen sind.',
  'hitUnconfirmed.when':
    'Die Regel läuft, wenn ein Treffer dem Netzwerk übergeben und nicht innerhalb von {wait} Millisekunden erfolgreich gesendet wurde. Diese Zeit wird in der Konfiguration der Erweiterung festgelegt. Die Regel läuft einmal pro Treffer, und nicht für Treffer, die zurückbleiben, wenn die Seite verlassen wird. Kommt ein solcher Treffer später durch, tritt auch Hit Sent ein.',
  'hitSuppressed.when':
    'Die Regel läuft, wenn die Seite einen Tracking-Aufruf gemacht hat und dafür nichts gesendet wird: Der Tracker, die Einwilligung des Besuchers oder die Seite selbst hat so entschieden. Sie läuft einmal pro Aufruf. Solange ein Treffer nur wartet, auf eine ID oder auf die Einwilligung des Besuchers, läuft die Regel nicht. Einen Treffer gibt es nicht, weil keine Anforderung erstellt wurde.',

  'hitValue.group': 'Der Treffer',
  'hitValue.type': 'Treffertyp: page, custom, download, exit oder, vom Web SDK, event.',
  'hitValue.requestUrl':
    'Die vollständige URL der Anforderung, die den Treffer trug, so wie sie gesendet wurde.',
  'hitValue.reportSuites':
    'Report Suite-IDs, durch Kommas getrennt, in der gesendeten Reihenfolge. Web SDK-Ereignisse haben keine.',
  'hitValue.tracker':
    'Der Tracker, der ihn gesendet hat: adobe-analytics, built-in, global:variable oder web-sdk:instance.',
  'hitValue.id': 'Eine ID, die kein anderer Treffer hat.',
  'hitValue.param.group': 'Ein beliebiger Abfrageparameter',
  'hitValue.param.any':
    'Ein Abfrageparameter der Anforderungs-URL. Schreiben Sie seinen Namen hinter den Punkt: param.bw.',
  'hitValue.param.known': 'Abfrageparameter „{parameter}“: {meaning}',
  'hitValue.param': 'Abfrageparameter „{parameter}“ der Anforderungs-URL, dekodiert.',
  'hitValue.none':
    'Nichts an einem Treffer passt zu „{query}“. Für Kontextdaten schreiben Sie contextData. und den Schlüssel, für einen Abfrageparameter param. und seinen Namen, für ein Feld eines Web SDK-Ereignisses xdm. oder data. und seinen Pfad.',
  'hitValue.missing':
    'Wählen Sie einen Wert des Treffers aus der Liste, oder geben Sie seinen Namen ein.',
  'hitValue.unknown':
    '„{name}“ ist kein Wert eines Treffers. Wählen Sie einen aus der Liste, oder schreiben Sie contextData. und einen Schlüssel, param. und einen Abfrageparameter oder, für Web SDK-Ereignisse, xdm. oder data. und einen Pfad.',
  'hitValue.almost': '„{name}“ ist kein Wert eines Treffers. Meinten Sie {meant}?',
  'hitValue.contextKey':
    'Schreiben Sie den Schlüssel hinter „contextData.“, wie in contextData.page.type.',
  'hitValue.parameter': 'Schreiben Sie den Abfrageparameter hinter „param.“, wie in param.bw.',
  'hitValue.from': 'Wert des Treffers',
  'hitValue.inRule': 'In einer Regel mit dem Ereignis Hit Sent oder Hit Unconfirmed',
  'hitValue.inRule.help': 'Der Wert des Treffers, für den die Regel läuft.',
  'hitValue.elsewhere': 'Überall sonst',
  'hitValue.elsewhere.help':
    'Der Wert des letzten erfolgreich gesendeten Treffers dieser Seite. Vor dem ersten gibt es keinen.',

  'hitMatches.when':
    'Prüft den Treffer einer Regel mit dem Ereignis Hit Sent oder Hit Unconfirmed. In Regeln mit anderen Ereignissen gibt es keinen Treffer, und die Bedingung ist falsch.',
  'hitMatches.match': 'Die Bedingung ist wahr, wenn',
  'hitMatches.match.all': 'alle Vergleiche wahr sind',
  'hitMatches.match.any': 'mindestens ein Vergleich wahr ist',
  comparisons: 'Vergleiche',
  'comparisons.help': 'Der Vergleichswert darf Datenelemente enthalten; leer passt er zu nichts.',
  'comparisons.more':
    'Ein Wert, den der Treffer nicht hat, passt zu nichts: Dann sind nur die Gegenteile wahr, etwa „ist nicht gleich“.',
  'comparisons.add': 'Vergleich hinzufügen',
  'comparisons.none': 'Fügen Sie einen Vergleich hinzu.',
  'comparison.from': 'Wert des Treffers {number}',
  'comparison.operator': 'Operator {number}',
  'comparison.value': 'Vergleichswert {number}',
  'comparison.caseInsensitive': 'Groß-/Kleinschreibung ignorieren',
  'comparison.caseInsensitive.label': 'Groß-/Kleinschreibung ignorieren, Vergleich {number}',
  'comparison.test': 'Testen',
  'comparison.test.label': 'Ausdruck von Vergleich {number} testen',
  'comparison.remove': 'Vergleich {name} entfernen',
  'comparison.removed': 'Der Vergleich von {name} wurde entfernt.',
  'comparison.unnamed': 'nichts',
  'comparison.value.missing':
    'Schreiben Sie den Vergleichswert, oder wählen Sie „existiert“, um nur zu fragen, ob der Treffer ihn hat.',
  'comparison.pattern.invalid': 'Das ist kein gültiger regulärer Ausdruck.',
  'comparison.pattern.slow':
    'Dieser Ausdruck kann so lange dauern, dass die Seite hängt. Vermeiden Sie Wiederholungen in Wiederholungen, wie in (a+)+, und mehr als zwei .* in einem Ausdruck.',
  'operator.equals': 'ist gleich',
  'operator.contains': 'enthält',
  'operator.starts-with': 'beginnt mit',
  'operator.ends-with': 'endet mit',
  'operator.matches-regex': 'passt zum Regex',
  'operator.exists': 'existiert',
  'operator.equals.not': 'ist nicht gleich',
  'operator.contains.not': 'enthält nicht',
  'operator.starts-with.not': 'beginnt nicht mit',
  'operator.ends-with.not': 'endet nicht mit',
  'operator.matches-regex.not': 'passt nicht zum Regex',
  'operator.exists.not': 'existiert nicht',

  tokens: 'Was die Regel verwenden kann',
  'tokens.help':
    'Schreiben Sie diese Token in die Felder der Bedingungen und Aktionen der Regel, gleich welcher Erweiterung.',
  'tokens.more': 'Benutzerdefinierter Code hat dasselbe als event.hit und event.requestUrl.',
  'token.variable': 'Eine Variable des Treffers, nach ihrem Namen.',
  'token.contextData':
    'Kontextdaten. Für einen Schlüssel mit Punkten legen Sie ein Datenelement vom Typ Hit Value an.',
  'token.type': 'Der Treffertyp: page, custom, download, exit oder, vom Web SDK, event.',
  'token.requestUrl': 'Die vollständige URL der Anforderung, die den Treffer trug.',
  'token.reason': 'Warum der Treffer nicht bestätigt wurde, soweit es sich sagen lässt:',
  'token.reason.rejected': 'Der Datenerfassungs-Server hat den Treffer abgelehnt.',
  'token.reason.network':
    'Es gab keine Verbindung, etwas wie ein Inhaltsblocker hat die Anforderung aufgehalten, oder der Datenerfassungs-Server hat den Treffer abgelehnt und der Browser sagt es nicht.',
  'token.reason.timeout':
    'Vom Datenerfassungs-Server war nichts zu hören. Der Treffer kann trotzdem angekommen sein.',
  'tokens.suppressed.more':
    'Benutzerdefinierter Code hat dasselbe als event.reason, event.tracker, event.type und event.call.',
  'token.tracker': 'Der Tracker: adobe-analytics, built-in, global:variable oder web-sdk:instance.',
  'token.call': 'Der Tracking-Aufruf: t, tl oder sendEvent.',
  'token.suppressed': 'Warum nichts gesendet wird:',
  'token.suppressed.aborted':
    'Die Seite hat es verhindert, durch s.abort oder, beim Web SDK, durch onBeforeEventSend oder onBeforeLinkClickSend.',
  'token.suppressed.consent': 'Der Besucher hat widersprochen oder seine Einwilligung verweigert.',
  'token.suppressed.callback':
    'Ein Callback hat den Aufruf gemacht, und sein Treffer würde den Callback erneut ausführen.',
  'token.suppressed.misconfigured':
    'Es gibt keine Report Suite, ein Link hat weder Namen noch URL, oder das Web SDK hat den Aufruf abgelehnt.',
} satisfies Translation<typeof rulesEn>;
