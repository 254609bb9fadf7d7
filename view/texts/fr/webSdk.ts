import type { webSdkEn } from '../en/webSdk';
import type { Translation } from '../translation';

export const webSdkFr = {
  instances: 'Instances du SDK Web',
  'instances.help': 'Les événements du SDK Web, quel que soit l’élément de la page qui les envoie.',
  'instances.more':
    'Chaque instance par son nom : alloy, sauf si la page ou l’extension SDK Web lui en a donné un autre. Un nom peut contenir des éléments de données.',
  'instances.add': 'Ajouter une instance du SDK Web',
  'instance.name': 'Instance {number}',
  'instance.remove': 'Supprimer l’instance {name}',
  'instance.removed': 'L’instance « {name} » a été supprimée.',
  'instance.missing': 'Nommez l’instance, ou supprimez-la.',
  'instance.doubled': '« {name} » figure déjà dans la liste. Supprimez l’une des deux.',
  'instance.withWindow': 'Écrivez seulement le nom de l’instance : {alone}, et non {name}.',
  'instance.wrong':
    '« {name} » ne peut pas être le nom d’une instance. Écrivez seulement le nom, sans espaces, points, guillemets ni crochets, par exemple alloy.',

  given: 'Ce qu’un rappel reçoit de chaque outil de suivi',
  'given.parameter': 'Paramètre',
  'given.analytics': 'Extension Adobe Analytics, variables globales, outil de suivi intégré',
  'given.webSdk': 'SDK Web',
  'given.requestUrl.analytics':
    'L’URL complète de la demande d’image, avec tout ce que contient l’accès : exactement la chaîne envoyée.',
  'given.requestUrl.webSdk':
    'L’URL de la demande à l’Edge Network. Ce qui a été envoyé n’est pas dans l’URL : lisez-le dans hit.',
  'given.args': 'Vos arguments supplémentaires, par nom.',
  'given.hit.analytics':
    'L’accès, lu dans cette URL : hit.variables, hit.contextData, hit.reportSuites, hit.get("eVar5").',
  'given.hit.webSdk':
    'L’événement : hit.xdm et hit.data tels qu’envoyés, hit.result tel que renvoyé par sendEvent. hit.variables contient les variables Analytics de data.__adobe.analytics et de XDM. hit.reportSuites est vide : c’est le flux de données qui en décide.',
  'given.s.analytics': 'L’outil de suivi qui a envoyé l’accès.',
  'given.s.webSdk': 'undefined : il n’y a pas d’outil de suivi de ce genre.',

  'hitTypes.help.event':
    'Sans choix, tous sont concernés. Autre événement : un événement du SDK Web qui n’est ni une page vue ni un lien.',

  'hitValue.webSdk.group': 'Événements du SDK Web',
  'hitValue.xdm': 'Champ XDM « {path} » d’un événement du SDK Web.',
  'hitValue.data': 'Champ « {path} » de l’objet data d’un événement du SDK Web.',
  'hitValue.xdm.any':
    'Tout champ XDM d’un événement du SDK Web. Écrivez son chemin après le point : xdm.web.webPageDetails.name.',
  'hitValue.data.any':
    'Tout champ de l’objet data d’un événement du SDK Web. Écrivez son chemin après le point : data.__adobe.analytics.eVar1.',
  'hitValue.xdm.missing':
    'Écrivez le chemin du champ XDM après « xdm. », comme dans xdm.web.webPageDetails.name.',
  'hitValue.data.missing':
    'Écrivez le chemin du champ après « data. », comme dans data.__adobe.analytics.eVar1.',
  'hitValue.path.gap':
    'Dans « {path} », le nom d’un champ manque ou est entouré d’une espace. Écrivez les noms avec un point entre eux, comme dans xdm.web.webPageDetails.name.',
  'hitValue.path.brackets':
    'Écrivez « {path} » sans crochets : des noms et des nombres séparés par des points, comme dans xdm.productListItems.0.name.',
  'hitValue.xdm.variable': 'Champ XDM qu’Analytics prend pour {variable} : {meaning}',
  'hitValue.data.variable': '{variable} dans l’objet data d’un événement du SDK Web : {meaning}',
  'hitValue.xdm.event':
    'Champ XDM qu’Analytics prend pour event{number} : le nombre de fois où il compte.',
  'hitValue.xdm.eventType':
    'Type d’événement, par exemple web.webpagedetails.pageViews ou commerce.purchases.',
  'hitValue.xdm.timestamp': 'Moment où l’événement s’est produit, au format ISO 8601.',
  'hitValue.xdm.web.webPageDetails.pageViews.value': '1 pour une page vue.',
  'hitValue.xdm.web.webInteraction.type': 'Type de lien : other, download ou exit.',
  'hitValue.xdm.commerce.productViews.value': '1 pour une consultation de produit.',
  'hitValue.xdm.commerce.productListAdds.value': '1 pour un produit ajouté au panier.',
  'hitValue.xdm.commerce.checkouts.value': '1 pour le début d’un passage en caisse.',
  'hitValue.xdm.commerce.purchases.value': '1 pour une commande.',
  'hitValue.xdm.commerce.order.priceTotal': 'Total de la commande.',
  'hitValue.xdm.productListItems.0.name': 'Nom du premier produit.',
  'hitValue.xdm.productListItems.0.SKU': 'SKU du premier produit.',
  'hitValue.xdm.productListItems.0.quantity': 'Quantité du premier produit.',
  'hitValue.xdm.productListItems.0.priceTotal': 'Prix total du premier produit.',
  'hitValue.xdm.identityMap.ECID.0.id':
    'Experience Cloud ID (ECID) du visiteur, si l’événement le porte.',

  'clearing.webSdk': 'Pour le SDK Web, il n’y a rien à effacer.',
  'clearing.webSdk.others':
    'Chaque événement ne contient que ce qui lui a été donné. Ce qui est choisi ici vaut pour les autres outils de suivi.',
  'clearing.webSdk.alone':
    'Chaque événement ne contient que ce qui lui a été donné. Aucun autre outil de suivi n’est choisi : ce réglage n’a donc aucun effet.',
} satisfies Translation<typeof webSdkEn>;
