import type { variablesEn } from '../en/variables';
import type { Translation } from '../translation';

export const variablesDe = {
  'variables.group.page': 'Seite',
  'variables.group.contextData': 'Kontextdaten',
  'variables.group.products': 'Ereignisse und Produkte',
  'variables.group.conversion': 'Konversion',
  'variables.group.traffic': 'Traffic',
  'variables.group.link': 'Link',
  'variables.group.visitor': 'Besucher',
  'variables.group.technical': 'Technisches',
  'variables.group.automatic': 'Vom Tracker selbst ermittelt',
  'variables.group.light': 'Light-Server-Aufrufe',

  'variables.pageName': 'Name der Seite in Berichten. Fehlt er, zeigen Berichte die Adresse.',
  'variables.pageURL': 'Adresse der Seite. Fehlt sie, nimmt der Tracker die des Browsers.',
  'variables.channel': 'Website-Bereich, zu dem die Seite gehört.',
  'variables.server': 'Server oder Domain, von der die Seite kommt.',
  'variables.referrer': 'Adresse der Seite vor dieser (Referrer).',
  'variables.pageType': 'errorPage, wenn eine Seite nicht gefunden wurde, sonst leer.',
  'variables.hier':
    'Hierarchie {number}: Platz der Seite in der Website, die Ebenen durch ein Trennzeichen getrennt.',

  'variables.events':
    'Erfolgsereignisse dieses Treffers: eigene wie event1, purchase, Warenkorbereignisse.',
  'variables.products':
    'Produkte dieses Treffers: Kategorie, Name, Menge, Preis, eigene Ereignisse, Merchandising-eVars.',
  'variables.purchaseID': 'Bestellnummer. Adobe zählt jeden Kauf mit derselben Nummer nur einmal.',
  'variables.transactionID':
    'Verbindet den Treffer mit Daten, die später für dieselbe Nummer hochgeladen werden.',
  'variables.currencyCode': 'Währung der Preise in diesem Treffer, zum Beispiel EUR.',

  'variables.campaign': 'Trackingcode der Kampagne, die den Besucher gebracht hat.',
  'variables.state': 'Bundesland, Kanton oder Provinz des Besuchers.',
  'variables.zip': 'Postleitzahl des Besuchers.',
  'variables.list':
    'Listenvariable {number}: mehrere Werte auf einmal, durch ein Trennzeichen getrennt. Bleibt bestehen wie eine eVar.',
  'variables.eVar':
    'Konversionsvariable {number}: behält ihren Wert, bis er abläuft, und bekommt die Ereignisse zugeschrieben.',
  'variables.prop': 'Traffic-Variable {number}: zählt nur für diesen Treffer.',

  'variables.linkName': 'Name des Links, den der Treffer meldet.',
  'variables.linkURL': 'Adresse, zu der der Link führt.',
  'variables.linkType': 'Art des Links: o benutzerspezifisch, d Download, e Exit.',
  'variables.pev3': 'Linkdaten, die Adobe nicht mehr verwendet.',

  'variables.visitorID': 'Ihre eigene ID des Besuchers anstelle der von Adobe.',
  'variables.marketingCloudVisitorID': 'Experience Cloud ID (ECID) des Besuchers.',
  'variables.analyticsVisitorID':
    'Analytics-ID des Besuchers aus der Zeit vor der Experience Cloud ID.',
  'variables.marketingCloudOrgID': 'ID Ihrer Organisation in der Experience Cloud.',
  'variables.authState': 'Ob der Besucher angemeldet ist: 0 unbekannt, 1 angemeldet, 2 abgemeldet.',
  'variables.audienceManagerLocationHint': 'Region der Besucherdaten im Audience Manager.',
  'variables.audienceManagerBlob': 'Verschlüsselte Daten des Besuchers für den Audience Manager.',
  'variables.supplementalDataID':
    'Verbindet den Treffer mit dem Aufruf von Target für dieselbe Seite.',
  'variables.tnt': 'Aktivitäten und Erlebnisse von Target, die die Seite gezeigt hat.',
  'variables.visitorMigrationKey':
    'Schlüssel für Besucher, die von einer Cookie-Domain zu einer anderen wechseln.',
  'variables.visitorMigrationServer': 'Cookie-Domain, von der Besucher wechseln.',

  'variables.timestamp':
    'Zeit des Treffers: Epochensekunden oder ISO 8601. Die Report Suite muss Zeitstempel zulassen.',
  'variables.charSet': 'Zeichensatz der Werte, zum Beispiel UTF-8.',
  'variables.dynamicVariablePrefix':
    'Was einen Wert als Kopie einer anderen Variablen kennzeichnet: das D in D=v1.',
  'variables.latitude': 'Breitengrad des Orts des Besuchers.',
  'variables.longitude': 'Längengrad des Orts des Besuchers.',
  'variables.customerPerspective': 'Treffertyp einer App: im Vordergrund oder im Hintergrund.',
  'variables.cookieDomainPeriods': 'Teile der Domain, für die Cookies gelten: 3 bei example.co.uk.',
  'variables.cookieLifetime': 'Lebensdauer der Cookies von Adobe: Sekunden, SESSION oder NONE.',
  'variables.visitorNamespace':
    'Namespace der Drittanbieter-Cookies von Adobe. Wird nicht mehr verwendet.',
  'variables.variableProvider':
    'Partner, der die Variablen bereitstellt. Wird nicht mehr verwendet.',
  'variables.ms_a': 'Markierung, die andere Software von Adobe an einem Treffer anbringt.',

  'variables.fid': 'Ersatz-ID des Besuchers, aus einem Cookie der Website.',
  'variables.resolution': 'Breite und Höhe des Bildschirms.',
  'variables.colorDepth': 'Farbtiefe des Bildschirms, in Bit.',
  'variables.browserWidth': 'Breite des Fensterinhalts, in Pixeln.',
  'variables.browserHeight': 'Höhe des Fensterinhalts, in Pixeln.',
  'variables.javascriptVersion': 'Version von JavaScript.',
  'variables.javaEnabled': 'Ob der Browser Java hat: Y oder N.',
  'variables.cookiesEnabled': 'Ob der Browser Cookies annimmt: Y oder N.',
  'variables.connectionType': 'Verbindungstyp, in alten Browsern.',
  'variables.homepage': 'Ob die Seite die Startseite des Browsers ist, in alten Browsern.',

  'variables.lightProfileID': 'Profil, das ein Light-Server-Aufruf schreibt.',
  'variables.lightStoreForSeconds':
    'Sekunden, die das Profil eines Light-Server-Aufrufs aufbewahrt wird.',
  'variables.lightIncrementBy': 'Was ein Light-Server-Aufruf zu Zählern addiert.',
  'variables.retrieveLightProfiles': 'Profile, die ein Light-Server-Aufruf liest.',
  'variables.deleteLightProfiles': 'Profile, die ein Light-Server-Aufruf löscht.',

  'variables.contextData':
    'Kontextdaten „{key}“: ein Wert unter einem eigenen Namen, für Verarbeitungsregeln.',
  'variables.contextData.any':
    'Kontextdaten: ein Wert unter einem eigenen Namen, für Verarbeitungsregeln. Schreiben Sie den Schlüssel hinter den Punkt: contextData.page.type.',
  'variables.name.missing': 'Wählen Sie eine Variable aus der Liste, oder entfernen Sie die Zeile.',
  'variables.name.unknown':
    '„{name}“ ist keine Variable, die hier gesetzt werden kann. Wählen Sie eine aus der Liste, oder schreiben Sie contextData. und einen Schlüssel.',
  'variables.name.almost': '„{name}“ ist keine Variable. Meinten Sie {meant}?',
  'variables.name.contextKey':
    'Schreiben Sie den Schlüssel hinter „contextData.“, ohne Leerzeichen und Kommas: contextData.page.type.',
  'variables.name.doubled': '{name} hat schon eine Zeile. Entfernen Sie eine davon.',
  'variables.value.missing': 'Geben Sie {name} einen Wert, oder entfernen Sie die Zeile.',
} satisfies Translation<typeof variablesEn>;
