import type { webSdkEn } from '../en/webSdk';
import type { Translation } from '../translation';

export const webSdkDe = {
  instances: 'Web SDK-Instanzen',
  'instances.help': 'Die Ereignisse des Web SDK, was auch immer auf der Seite sie sendet.',
  'instances.more':
    'Jede Instanz unter ihrem Namen: alloy, sofern die Seite oder die Web SDK-Erweiterung ihr keinen anderen gegeben hat. Ein Name darf Datenelemente enthalten.',
  'instances.add': 'Web SDK-Instanz hinzufügen',
  'instance.name': 'Instanz {number}',
  'instance.remove': 'Instanz {name} entfernen',
  'instance.removed': 'Instanz „{name}“ wurde entfernt.',
  'instance.missing': 'Benennen Sie die Instanz, oder entfernen Sie sie.',
  'instance.doubled': '„{name}“ steht schon in der Liste. Entfernen Sie eine davon.',
  'instance.withWindow': 'Schreiben Sie nur den Namen der Instanz: {alone}, nicht {name}.',
  'instance.wrong':
    '„{name}“ kann nicht der Name einer Instanz sein. Schreiben Sie nur den Namen, ohne Leerzeichen, Punkte, Anführungszeichen und Klammern, zum Beispiel alloy.',

  given: 'Was ein Callback von jedem Tracker bekommt',
  'given.parameter': 'Parameter',
  'given.analytics': 'Adobe Analytics-Erweiterung, globale Variablen, integrierter Tracker',
  'given.webSdk': 'Web SDK',
  'given.requestUrl.analytics':
    'Die vollständige URL der Bildanforderung, mit allem, was der Treffer hat: genau die Zeichenfolge, die gesendet wurde.',
  'given.requestUrl.webSdk':
    'Die URL der Anforderung an das Edge Network. Was gesendet wurde, steht nicht in der URL: Lesen Sie es aus hit.',
  'given.args': 'Ihre zusätzlichen Argumente, nach Namen.',
  'given.hit.analytics':
    'Der Treffer, aus dieser URL gelesen: hit.variables, hit.contextData, hit.reportSuites, hit.get("eVar5").',
  'given.hit.webSdk':
    'Das Ereignis: hit.xdm und hit.data, wie sie gesendet wurden, hit.result, wie sendEvent es zurückgab. hit.variables enthält die Analytics-Variablen aus data.__adobe.analytics und XDM. hit.reportSuites ist leer: Über sie entscheidet der Datenstrom.',
  'given.s.analytics': 'Der Tracker, der den Treffer gesendet hat.',
  'given.s.webSdk': 'undefined: Einen solchen Tracker gibt es nicht.',

  'hitTypes.help.event':
    'Keiner ausgewählt heißt alle. Anderes Ereignis: ein Ereignis des Web SDK, das weder eine Seitenansicht noch ein Link ist.',

  'hitValue.webSdk.group': 'Web SDK-Ereignisse',
  'hitValue.xdm': 'XDM-Feld „{path}“ eines Web SDK-Ereignisses.',
  'hitValue.data': 'Feld „{path}“ des data-Objekts eines Web SDK-Ereignisses.',
  'hitValue.xdm.any':
    'Ein beliebiges XDM-Feld eines Web SDK-Ereignisses. Schreiben Sie seinen Pfad hinter den Punkt: xdm.web.webPageDetails.name.',
  'hitValue.data.any':
    'Ein beliebiges Feld des data-Objekts eines Web SDK-Ereignisses. Schreiben Sie seinen Pfad hinter den Punkt: data.__adobe.analytics.eVar1.',
  'hitValue.xdm.missing':
    'Schreiben Sie den Pfad des XDM-Felds hinter „xdm.“, wie in xdm.web.webPageDetails.name.',
  'hitValue.data.missing':
    'Schreiben Sie den Pfad des Felds hinter „data.“, wie in data.__adobe.analytics.eVar1.',
  'hitValue.path.gap':
    'In „{path}“ fehlt der Name eines Felds, oder es steht ein Leerzeichen daneben. Schreiben Sie die Namen mit je einem Punkt dazwischen, wie in xdm.web.webPageDetails.name.',
  'hitValue.path.brackets':
    'Schreiben Sie „{path}“ ohne Klammern: Namen und Zahlen mit Punkten dazwischen, wie in xdm.productListItems.0.name.',
  'hitValue.xdm.variable': 'XDM-Feld, das Analytics als {variable} nimmt: {meaning}',
  'hitValue.data.variable': '{variable} im data-Objekt eines Web SDK-Ereignisses: {meaning}',
  'hitValue.xdm.event': 'XDM-Feld, das Analytics als event{number} nimmt: wie oft es zählt.',
  'hitValue.xdm.eventType':
    'Art des Ereignisses, zum Beispiel web.webpagedetails.pageViews oder commerce.purchases.',
  'hitValue.xdm.timestamp': 'Wann das Ereignis eintrat, nach ISO 8601.',
  'hitValue.xdm.web.webPageDetails.pageViews.value': '1 für eine Seitenansicht.',
  'hitValue.xdm.web.webInteraction.type': 'Art des Links: other, download oder exit.',
  'hitValue.xdm.commerce.productViews.value': '1 für eine Produktansicht.',
  'hitValue.xdm.commerce.productListAdds.value':
    '1 für ein Produkt, das in den Warenkorb gelegt wurde.',
  'hitValue.xdm.commerce.checkouts.value': '1 für den Beginn eines Bezahlvorgangs.',
  'hitValue.xdm.commerce.purchases.value': '1 für eine Bestellung.',
  'hitValue.xdm.commerce.order.priceTotal': 'Gesamtbetrag der Bestellung.',
  'hitValue.xdm.productListItems.0.name': 'Name des ersten Produkts.',
  'hitValue.xdm.productListItems.0.SKU': 'SKU des ersten Produkts.',
  'hitValue.xdm.productListItems.0.quantity': 'Menge des ersten Produkts.',
  'hitValue.xdm.productListItems.0.priceTotal': 'Gesamtpreis des ersten Produkts.',
  'hitValue.xdm.identityMap.ECID.0.id':
    'Experience Cloud ID (ECID) des Besuchers, sofern das Ereignis sie enthält.',

  'clearing.webSdk': 'Für das Web SDK gibt es nichts zu löschen.',
  'clearing.webSdk.others':
    'Jedes Ereignis hat nur, was ihm mitgegeben wurde. Was hier gewählt ist, gilt für die anderen Tracker.',
  'clearing.webSdk.alone':
    'Jedes Ereignis hat nur, was ihm mitgegeben wurde. Kein anderer Tracker ist ausgewählt, daher bewirkt diese Einstellung nichts.',
} satisfies Translation<typeof webSdkEn>;
