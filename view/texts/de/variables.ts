import type { variablesEn } from '../en/variables';
import type { Translation } from '../translation';

export const variablesDe = {
  'variableGroup.page': 'Seite',
  'variableGroup.contextData': 'Kontextdaten',
  'variableGroup.products': 'Ereignisse und Produkte',
  'variableGroup.conversion': 'Konversion',
  'variableGroup.traffic': 'Traffic',
  'variableGroup.link': 'Link',
  'variableGroup.visitor': 'Besucher',
  'variableGroup.technical': 'Technisches',
  'variableGroup.automatic': 'Vom Tracker selbst ermittelt',
  'variableGroup.light': 'Light-Server-Aufrufe',

  'variable.pageName': 'Name der Seite in Berichten. Fehlt er, zeigen Berichte die Adresse.',
  'variable.pageURL': 'Adresse der Seite. Fehlt sie, nimmt der Tracker die des Browsers.',
  'variable.channel': 'Website-Bereich, zu dem die Seite gehört.',
  'variable.server': 'Server oder Domain, von der die Seite kommt.',
  'variable.referrer': 'Adresse der Seite vor dieser (Referrer).',
  'variable.pageType': 'errorPage, wenn eine Seite nicht gefunden wurde, sonst leer.',
  'variables.hier':
    'Hierarchie {number}: Platz der Seite in der Website, die Ebenen durch ein Trennzeichen getrennt.',

  'variable.events':
    'Erfolgsereignisse dieses Treffers: eigene wie event1, purchase, Warenkorbereignisse.',
  'variable.products':
    'Produkte dieses Treffers: Kategorie, Name, Menge, Preis, eigene Ereignisse, Merchandising-eVars.',
  'variable.purchaseID': 'Bestellnummer. Adobe zählt jeden Kauf mit derselben Nummer nur einmal.',
  'variable.transactionID':
    'Verbindet den Treffer mit Daten, die später für dieselbe Nummer hochgeladen werden.',
  'variable.currencyCode': 'Währung der Preise in diesem Treffer, zum Beispiel EUR.',

  'variable.campaign': 'Trackingcode der Kampagne, die den Besucher gebracht hat.',
  'variable.state': 'Bundesland, Kanton oder Provinz des Besuchers.',
  'variable.zip': 'Postleitzahl des Besuchers.',
  'variables.list':
    'Listenvariable {number}: mehrere Werte auf einmal, durch ein Trennzeichen getrennt. Bleibt bestehen wie eine eVar.',
  'variables.eVar':
    'Konversionsvariable {number}: behält ihren Wert, bis er abläuft, und bekommt die Ereignisse zugeschrieben.',
  'variables.prop': 'Traffic-Variable {number}: zählt nur für diesen Treffer.',

  'variable.linkName': 'Name des Links, den der Treffer meldet.',
  'variable.linkURL': 'Adresse, zu der der Link führt.',
  'variable.linkType': 'Art des Links: o benutzerspezifisch, d Download, e Exit.',
  'variable.pev3': 'Linkdaten, die Adobe nicht mehr verwendet.',

  'variable.visitorID': 'Ihre eigene ID des Besuchers anstelle der von Adobe.',
  'variable.marketingCloudVisitorID': 'Experience Cloud ID (ECID) des Besuchers.',
  'variable.analyticsVisitorID':
    'Analytics-ID des Besuchers aus der Zeit vor der Experience Cloud ID.',
  'variable.marketingCloudOrgID': 'ID Ihrer Organisation in der Experience Cloud.',
  'variable.authState': 'Ob der Besucher angemeldet ist: 0 unbekannt, 1 angemeldet, 2 abgemeldet.',
  'variable.audienceManagerLocationHint': 'Region der Besucherdaten im Audience Manager.',
  'variable.audienceManagerBlob': 'Verschlüsselte Daten des Besuchers für den Audience Manager.',
  'variable.supplementalDataID':
    'Verbindet den Treffer mit dem Aufruf von Target für dieselbe Seite.',
  'variable.tnt': 'Aktivitäten und Erlebnisse von Target, die die Seite gezeigt hat.',
  'variable.visitorMigrationKey':
    'Schlüssel für Besucher, die von einer Cookie-Domain zu einer anderen wechseln.',
  'variable.visitorMigrationServer': 'Cookie-Domain, von der Besucher wechseln.',

  'variable.timestamp':
    'Zeit des Treffers: Epochensekunden oder ISO 8601. Die Report Suite muss Zeitstempel zulassen.',
  'variable.charSet': 'Zeichensatz der Werte, zum Beispiel UTF-8.',
  'variable.dynamicVariablePrefix':
    'Was einen Wert als Kopie einer anderen Variablen kennzeichnet: das D in D=v1.',
  'variable.latitude': 'Breitengrad des Orts des Besuchers.',
  'variable.longitude': 'Längengrad des Orts des Besuchers.',
  'variable.customerPerspective': 'Treffertyp einer App: im Vordergrund oder im Hintergrund.',
  'variable.cookieDomainPeriods': 'Teile der Domain, für die Cookies gelten: 3 bei example.co.uk.',
  'variable.cookieLifetime': 'Lebensdauer der Cookies von Adobe: Sekunden, SESSION oder NONE.',
  'variable.visitorNamespace':
    'Namespace der Drittanbieter-Cookies von Adobe. Wird nicht mehr verwendet.',
  'variable.variableProvider':
    'Partner, der die Variablen bereitstellt. Wird nicht mehr verwendet.',
  'variable.ms_a': 'Markierung, die andere Software von Adobe an einem Treffer anbringt.',

  'variable.fid': 'Ersatz-ID des Besuchers, aus einem Cookie der Website.',
  'variable.resolution': 'Breite und Höhe des Bildschirms.',
  'variable.colorDepth': 'Farbtiefe des Bildschirms, in Bit.',
  'variable.browserWidth': 'Breite des Fensterinhalts, in Pixeln.',
  'variable.browserHeight': 'Höhe des Fensterinhalts, in Pixeln.',
  'variable.javascriptVersion': 'Version von JavaScript.',
  'variable.javaEnabled': 'Ob der Browser Java hat: Y oder N.',
  'variable.cookiesEnabled': 'Ob der Browser Cookies annimmt: Y oder N.',
  'variable.connectionType': 'Verbindungstyp, in alten Browsern.',
  'variable.homepage': 'Ob die Seite die Startseite des Browsers ist, in alten Browsern.',

  'variable.lightProfileID': 'Profil, das ein Light-Server-Aufruf schreibt.',
  'variable.lightStoreForSeconds':
    'Sekunden, die das Profil eines Light-Server-Aufrufs aufbewahrt wird.',
  'variable.lightIncrementBy': 'Was ein Light-Server-Aufruf zu Zählern addiert.',
  'variable.retrieveLightProfiles': 'Profile, die ein Light-Server-Aufruf liest.',
  'variable.deleteLightProfiles': 'Profile, die ein Light-Server-Aufruf löscht.',
} satisfies Translation<typeof variablesEn>;
