import type { hitValuesEn } from '../en/hitValues';
import type { Translation } from '../translation';

export const hitValuesFr = {
  'hitValues.group': 'L’accès',
  'hitValues.type': 'Type d’accès : page, custom, download, exit ou, pour le SDK Web, event.',
  'hitValues.requestUrl':
    'L’URL complète de la demande qui a transmis l’accès, telle qu’elle a été envoyée.',
  'hitValues.reportSuites':
    'Identifiants de suites de rapports, séparés par des virgules, dans l’ordre d’envoi. Les événements du SDK Web n’en ont pas.',
  'hitValues.tracker':
    'L’outil de suivi qui l’a envoyé : adobe-analytics, built-in, global:variable ou web-sdk:instance.',
  'hitValues.id': 'Un identifiant qu’aucun autre accès ne porte.',
  'hitValues.param.group': 'Tout paramètre de requête',
  'hitValues.param.any':
    'Un paramètre de requête de l’URL de la demande. Écrivez son nom après le point : param.bw.',
  'hitValues.param.known': 'Paramètre de requête « {parameter} » : {meaning}',
  'hitValues.param': 'Paramètre de requête « {parameter} » de l’URL de la demande, décodé.',
  'hitValues.missing': 'Choisissez une valeur de l’accès dans la liste, ou saisissez son nom.',
  'hitValues.unknown':
    '« {name} » n’est pas une valeur d’un accès. Choisissez-en une dans la liste, ou écrivez contextData. et une clé, param. et un paramètre de requête ou, pour les événements du SDK Web, xdm. ou data. et un chemin.',
  'hitValues.almost': '« {name} » n’est pas une valeur d’un accès. Vouliez-vous dire {meant} ?',
  'hitValues.contextKey':
    'Écrivez la clé après « contextData. », comme dans contextData.page.type.',
  'hitValues.parameter': 'Écrivez le paramètre de requête après « param. », comme dans param.bw.',

  'hitValues.webSdk.group': 'Événements du SDK Web',
  'hitValues.xdm': 'Champ XDM « {path} » d’un événement du SDK Web.',
  'hitValues.data': 'Champ « {path} » de l’objet data d’un événement du SDK Web.',
  'hitValues.xdm.any':
    'Tout champ XDM d’un événement du SDK Web. Écrivez son chemin après le point : xdm.web.webPageDetails.name.',
  'hitValues.data.any':
    'Tout champ de l’objet data d’un événement du SDK Web. Écrivez son chemin après le point : data.__adobe.analytics.eVar1.',
  'hitValues.xdm.missing':
    'Écrivez le chemin du champ XDM après « xdm. », comme dans xdm.web.webPageDetails.name.',
  'hitValues.data.missing':
    'Écrivez le chemin du champ après « data. », comme dans data.__adobe.analytics.eVar1.',
  'hitValues.path.gap':
    'Dans « {path} », le nom d’un champ manque ou est entouré d’une espace. Écrivez les noms avec un point entre eux, comme dans xdm.web.webPageDetails.name.',
  'hitValues.path.brackets':
    'Écrivez « {path} » sans crochets : des noms et des nombres séparés par des points, comme dans xdm.productListItems.0.name.',
  'hitValues.xdm.variable': 'Champ XDM qu’Analytics prend pour {variable} : {meaning}',
  'hitValues.data.variable': '{variable} dans l’objet data d’un événement du SDK Web : {meaning}',
  'hitValues.xdm.event':
    'Champ XDM qu’Analytics prend pour event{number} : le nombre de fois où il compte.',
  'hitValues.xdm.eventType':
    'Type d’événement, par exemple web.webpagedetails.pageViews ou commerce.purchases.',
  'hitValues.xdm.timestamp': 'Moment où l’événement s’est produit, au format ISO 8601.',
  'hitValues.xdm.web.webPageDetails.pageViews.value': '1 pour une page vue.',
  'hitValues.xdm.web.webInteraction.type': 'Type de lien : other, download ou exit.',
  'hitValues.xdm.commerce.productViews.value': '1 pour une consultation de produit.',
  'hitValues.xdm.commerce.productListAdds.value': '1 pour un produit ajouté au panier.',
  'hitValues.xdm.commerce.checkouts.value': '1 pour le début d’un passage en caisse.',
  'hitValues.xdm.commerce.purchases.value': '1 pour une commande.',
  'hitValues.xdm.commerce.order.priceTotal': 'Total de la commande.',
  'hitValues.xdm.productListItems.0.name': 'Nom du premier produit.',
  'hitValues.xdm.productListItems.0.SKU': 'SKU du premier produit.',
  'hitValues.xdm.productListItems.0.quantity': 'Quantité du premier produit.',
  'hitValues.xdm.productListItems.0.priceTotal': 'Prix total du premier produit.',
  'hitValues.xdm.identityMap.ECID.0.id':
    'Experience Cloud ID (ECID) du visiteur, si l’événement le porte.',
} satisfies Translation<typeof hitValuesEn>;
