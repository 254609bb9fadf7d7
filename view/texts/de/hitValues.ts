import type { hitValuesEn } from '../en/hitValues';
import type { Translation } from '../translation';

export const hitValuesDe = {
  'hitValues.group': 'Der Treffer',
  'hitValues.type': 'Treffertyp: page, custom, download, exit oder, vom Web SDK, event.',
  'hitValues.requestUrl':
    'Die vollständige URL der Anforderung, die den Treffer trug, so wie sie gesendet wurde.',
  'hitValues.reportSuites':
    'Report Suite-IDs, durch Kommas getrennt, in der gesendeten Reihenfolge. Web SDK-Ereignisse haben keine.',
  'hitValues.tracker':
    'Der Tracker, der ihn gesendet hat: adobe-analytics, built-in, global:variable oder web-sdk:instance.',
  'hitValues.id': 'Eine ID, die kein anderer Treffer hat.',
  'hitValues.param.group': 'Ein beliebiger Abfrageparameter',
  'hitValues.param.any':
    'Ein Abfrageparameter der Anforderungs-URL. Schreiben Sie seinen Namen hinter den Punkt: param.bw.',
  'hitValues.param.known': 'Abfrageparameter „{parameter}“: {meaning}',
  'hitValues.param': 'Abfrageparameter „{parameter}“ der Anforderungs-URL, dekodiert.',
  'hitValues.missing':
    'Wählen Sie einen Wert des Treffers aus der Liste, oder geben Sie seinen Namen ein.',
  'hitValues.unknown':
    '„{name}“ ist kein Wert eines Treffers. Wählen Sie einen aus der Liste, oder schreiben Sie contextData. und einen Schlüssel, param. und einen Abfrageparameter oder, für Web SDK-Ereignisse, xdm. oder data. und einen Pfad.',
  'hitValues.almost': '„{name}“ ist kein Wert eines Treffers. Meinten Sie {meant}?',
  'hitValues.contextKey':
    'Schreiben Sie den Schlüssel hinter „contextData.“, wie in contextData.page.type.',
  'hitValues.parameter': 'Schreiben Sie den Abfrageparameter hinter „param.“, wie in param.bw.',

  'hitValues.webSdk.group': 'Web SDK-Ereignisse',
  'hitValues.xdm': 'XDM-Feld „{path}“ eines Web SDK-Ereignisses.',
  'hitValues.data': 'Feld „{path}“ des data-Objekts eines Web SDK-Ereignisses.',
  'hitValues.xdm.any':
    'Ein beliebiges XDM-Feld eines Web SDK-Ereignisses. Schreiben Sie seinen Pfad hinter den Punkt: xdm.web.webPageDetails.name.',
  'hitValues.data.any':
    'Ein beliebiges Feld des data-Objekts eines Web SDK-Ereignisses. Schreiben Sie seinen Pfad hinter den Punkt: data.__adobe.analytics.eVar1.',
  'hitValues.xdm.missing':
    'Schreiben Sie den Pfad des XDM-Felds hinter „xdm.“, wie in xdm.web.webPageDetails.name.',
  'hitValues.data.missing':
    'Schreiben Sie den Pfad des Felds hinter „data.“, wie in data.__adobe.analytics.eVar1.',
  'hitValues.path.gap':
    'In „{path}“ fehlt der Name eines Felds, oder es steht ein Leerzeichen daneben. Schreiben Sie die Namen mit je einem Punkt dazwischen, wie in xdm.web.webPageDetails.name.',
  'hitValues.path.brackets':
    'Schreiben Sie „{path}“ ohne Klammern: Namen und Zahlen mit Punkten dazwischen, wie in xdm.productListItems.0.name.',
  'hitValues.xdm.variable': 'XDM-Feld, das Analytics als {variable} nimmt: {meaning}',
  'hitValues.data.variable': '{variable} im data-Objekt eines Web SDK-Ereignisses: {meaning}',
  'hitValues.xdm.event': 'XDM-Feld, das Analytics als event{number} nimmt: wie oft es zählt.',
  'hitValues.xdm.eventType':
    'Art des Ereignisses, zum Beispiel web.webpagedetails.pageViews oder commerce.purchases.',
  'hitValues.xdm.timestamp': 'Wann das Ereignis eintrat, nach ISO 8601.',
  'hitValues.xdm.web.webPageDetails.pageViews.value': '1 für eine Seitenansicht.',
  'hitValues.xdm.web.webInteraction.type': 'Art des Links: other, download oder exit.',
  'hitValues.xdm.commerce.productViews.value': '1 für eine Produktansicht.',
  'hitValues.xdm.commerce.productListAdds.value':
    '1 für ein Produkt, das in den Warenkorb gelegt wurde.',
  'hitValues.xdm.commerce.checkouts.value': '1 für den Beginn eines Bezahlvorgangs.',
  'hitValues.xdm.commerce.purchases.value': '1 für eine Bestellung.',
  'hitValues.xdm.commerce.order.priceTotal': 'Gesamtbetrag der Bestellung.',
  'hitValues.xdm.productListItems.0.name': 'Name des ersten Produkts.',
  'hitValues.xdm.productListItems.0.SKU': 'SKU des ersten Produkts.',
  'hitValues.xdm.productListItems.0.quantity': 'Menge des ersten Produkts.',
  'hitValues.xdm.productListItems.0.priceTotal': 'Gesamtpreis des ersten Produkts.',
  'hitValues.xdm.identityMap.ECID.0.id':
    'Experience Cloud ID (ECID) des Besuchers, sofern das Ereignis sie enthält.',
} satisfies Translation<typeof hitValuesEn>;
