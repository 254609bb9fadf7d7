import type { clearingEn } from '../en/clearing';
import type { Translation } from '../translation';

export const clearingFr = {
  clearing: 'Effacement des variables',
  'clearing.help': 'Un outil de suivi garde ses variables d’un accès à l’autre.',
  'clearing.more':
    'Dans les applications monopages, des variables se retrouvent dans des accès qu’elles ne concernent pas, à moins d’être effacées.',
  'clearing.mode': 'Après chaque accès envoyé avec succès',
  'clearing.mode.off': 'Ne rien effacer',
  'clearing.mode.off.help': 'Chaque valeur reste jusqu’à ce que la page la modifie.',
  'clearing.mode.sent': 'Effacer ce que l’accès a envoyé',
  'clearing.mode.sent.help':
    'Seulement ce que cet accès a envoyé et que la page n’a pas modifié depuis : une valeur destinée à la page suivante est conservée.',
  'clearing.mode.all': 'Tout effacer, comme s.clearVars()',
  'clearing.mode.all.help':
    'Y compris ce que la page a défini pour l’accès suivant pendant l’envoi de celui-ci : cette valeur est perdue.',
  'clearing.keep': 'Conserver',
  'clearing.keep.help': 'Celles-ci ne sont jamais effacées.',
  'clearing.keep.add': 'Ajouter une variable à conserver',
  'clearing.also': 'Effacer aussi',
  'clearing.also.help':
    'Ce que s.clearVars() laisse en place, effacé selon la même règle que le reste.',
  'clearing.also.add': 'Ajouter une variable à effacer',
  'clearing.contextData':
    'Toutes les données contextuelles. Pour une seule clé, écrivez contextData. suivi de la clé : contextData.page.type.',
  'clearing.linkTrackVars': 'La liste des variables que portent les accès de lien.',
  'clearing.linkTrackEvents': 'La liste des événements que portent les accès de lien.',
  'clearing.name': '{list}, variable {number}',
  'clearing.name.remove': 'Retirer {name} de « {list} »',
  'clearing.name.removed': '{name} a été retiré de « {list} ».',
  'clearing.name.none': 'Aucune variable effaçable ne correspond à « {query} ».',
  'clearing.name.unknown':
    '« {name} » n’est pas une variable effaçable. Choisissez-en une dans la liste, ou supprimez-la.',
  'clearing.name.doubled': '{name} figure déjà dans cette liste. Supprimez l’une des deux.',
  'clearing.name.kept':
    '{name} figure déjà sous « Conserver », qui est prioritaire. Supprimez-la ici ou là.',

  'clearing.race.sent': 'L’accès est envoyé',
  'clearing.race.set': 'La page redéfinit eVar1',
  'clearing.race.confirmed': 'L’accès a été envoyé avec succès',
  'clearing.race.off': 'Ne rien effacer',
  'clearing.race.sentOnly': 'Effacer ce qui a été envoyé',
  'clearing.race.all': 'Tout effacer',
  'clearing.race.described':
    'Un accès est envoyé avec eVar1 = A et eVar2 = X. Pendant son envoi, la page définit eVar1 = B pour l’accès suivant. Une fois l’accès envoyé avec succès : si rien n’est effacé, B et X restent, et X se retrouve dans l’accès suivant. Si ce que l’accès a envoyé est effacé, B reste et eVar2 est vidée. Si tout est effacé, les deux sont vidées : B est perdue.',

  'clearing.webSdk': 'Pour le SDK Web, il n’y a rien à effacer.',
  'clearing.webSdk.others':
    'Chaque événement ne contient que ce qui lui a été donné. Ce qui est choisi ici vaut pour les autres outils de suivi.',
  'clearing.webSdk.alone':
    'Chaque événement ne contient que ce qui lui a été donné. Aucun autre outil de suivi n’est choisi : ce réglage n’a donc aucun effet.',
} satisfies Translation<typeof clearingEn>;
