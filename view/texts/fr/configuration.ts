import type { configurationEn } from '../en/configuration';
import type { Translation } from '../translation';

export const configurationFr = {
  trackers: 'Outils de suivi à écouter',
  'trackers.help':
    'Les rappels s’exécutent après chaque accès que l’un de ces outils de suivi a envoyé avec succès.',
  'trackers.none':
    'Choisissez au moins un outil de suivi, sinon aucun rappel ne s’exécutera jamais.',
  'trackers.adobeAnalytics.help':
    'L’outil de suivi de l’extension Adobe Analytics de cette propriété.',
  'trackers.builtIn.help':
    'Un outil de suivi léger de cette extension, pour les pages sans AppMeasurement. Il n’est chargé que s’il est activé.',
  'trackers.kept': 'Conservé tel qu’enregistré : {tracker}',

  globals: 'Variables globales',
  'globals.help':
    'Un outil de suivi que la page crée elle-même, sous un nom tel que s. Il peut apparaître tard ou être remplacé.',
  'globals.add': 'Ajouter une variable globale',
  'global.variable': 'Variable {number}',
  'global.remove': 'Supprimer la variable {name}',
  'global.removed': 'La variable « {name} » a été supprimée.',
  'global.missing': 'Nommez la variable, ou supprimez-la.',
  'global.doubled': '« {name} » figure déjà dans la liste. Supprimez l’une des deux.',
  'global.withWindow': 'Écrivez seulement le nom de la variable : {alone}, et non {name}.',
  'global.path':
    '« {name} » est une propriété d’un objet. Seule une variable de la page elle-même peut être écoutée : placez-y l’outil de suivi.',

  'builtIn.reportSuites': 'Suites de rapports',
  'builtIn.reportSuites.help':
    'Identifiants de suites de rapports, séparés par des virgules, pour chaque étape d’une bibliothèque. Sans eux, l’outil de suivi n’envoie rien.',
  'builtIn.reportSuites.production': 'Production',
  'builtIn.reportSuites.staging': 'Évaluation',
  'builtIn.reportSuites.development': 'Développement',
  'builtIn.reportSuite.wrong':
    '« {suite} » n’est pas un identifiant de suite de rapports. Séparez les identifiants par des virgules, sans espaces à l’intérieur.',
  'builtIn.trackingServer': 'Serveur de suivi',
  'builtIn.trackingServerSecure': 'Serveur de suivi sécurisé',
  'builtIn.server.wrong':
    'Écrivez seulement le nom d’hôte, tel que metrics.example.com, sans https:// ni chemin.',
  'builtIn.currencyCode': 'Code de devise',
  'builtIn.charSet': 'Jeu de caractères',
  'builtIn.variable': 'Variable globale',
  'builtIn.variable.help':
    'Rend l’outil de suivi accessible à la page sous ce nom. Vide : nulle part.',

  callbacks: 'Rappels post-suivi',
  'callbacks.help': 'Votre code, exécuté juste après l’envoi réussi d’un accès, de haut en bas.',
  'callbacks.none':
    'Aucun rappel pour l’instant. Ajoutez-en un pour exécuter votre propre code après chaque accès.',
  'callbacks.list': 'Rappels',
  'callbacks.add': 'Ajouter un rappel',
  'callbacks.unnamed': 'Rappel sans nom',
  'callbacks.off': 'Désactivé',
  'callbacks.wrong': 'À vérifier',
  'callbacks.added': {
    one: '{number} rappel a été ajouté.',
    other: '{number} rappels ont été ajoutés.',
  },
  'callbacks.deleted': '« {name} » a été supprimé.',
  'callback.enabled': 'Activé',
  'callback.up': 'Monter',
  'callback.down': 'Descendre',
  'callback.duplicate': 'Dupliquer',
  'callback.delete': 'Supprimer',
  'callback.moved': '« {name} » est maintenant le numéro {position} sur {number}.',
  'callback.isFirst': '« {name} » est déjà le premier.',
  'callback.isLast': '« {name} » est déjà le dernier.',
  'callback.fields': 'Rappel « {name} »',

  unconfirmed: 'Accès non confirmés',
  'unconfirmed.help':
    'N’a d’effet que si une règle comporte l’événement Hit Unconfirmed : la règle s’exécute lorsqu’un accès n’a pas été envoyé avec succès dans ce délai.',
  unconfirmedAfter: 'Délai (millisecondes)',
  'unconfirmedAfter.help': 'Vide : 10000, soit dix secondes.',
  'unconfirmedAfter.wrong':
    'Écrivez un nombre entier de millisecondes, en chiffres seulement, de 1 à 2147483647 : 10000 correspond à dix secondes.',

  'callback.neverRuns': 'Ce rappel ne s’exécute jamais',
  'callback.neverRuns.why': 'Aucun de ses outils de suivi n’est écouté.',
  'callback.trackers.listen': 'Écouter {tracker}',
  'callback.trackers.listened': 'Désormais écouté : {tracker}.',

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

  'race.sent': 'L’accès est envoyé',
  'race.set': 'La page redéfinit eVar1',
  'race.confirmed': 'L’accès a été envoyé avec succès',
  'race.off': 'Ne rien effacer',
  'race.sentOnly': 'Effacer ce qui a été envoyé',
  'race.all': 'Tout effacer',
  'race.described':
    'Un accès est envoyé avec eVar1 = A et eVar2 = X. Pendant son envoi, la page définit eVar1 = B pour l’accès suivant. Une fois l’accès envoyé avec succès : si rien n’est effacé, B et X restent, et X se retrouve dans l’accès suivant. Si ce que l’accès a envoyé est effacé, B reste et eVar2 est vidée. Si tout est effacé, les deux sont vidées : B est perdue.',
} satisfies Translation<typeof configurationEn>;
