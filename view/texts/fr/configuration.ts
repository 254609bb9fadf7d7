import type { configurationEn } from '../en/configuration';
import type { Translation } from '../translation';

export const configurationFr = {
  'configuration.callbacks': 'Rappels post-suivi',
  'configuration.callbacks.help':
    'Votre code, exécuté juste après l’envoi réussi d’un accès, de haut en bas.',
  'configuration.callbacks.none':
    'Aucun rappel pour l’instant. Ajoutez-en un pour exécuter votre propre code après chaque accès.',
  'configuration.callbacks.list': 'Rappels',
  'configuration.callbacks.add': 'Ajouter un rappel',
  'configuration.callbacks.added': {
    one: '{number} rappel a été ajouté.',
    other: '{number} rappels ont été ajoutés.',
  },
  'configuration.callbacks.unnamed': 'Rappel sans nom',
  'configuration.callbacks.off': 'Désactivé',
  'configuration.callbacks.wrong': 'À vérifier',
  'configuration.callbacks.deleted': '« {name} » a été supprimé.',
  'configuration.callback.enabled': 'Activé',
  'configuration.callback.up': 'Monter',
  'configuration.callback.down': 'Descendre',
  'configuration.callback.duplicate': 'Dupliquer',
  'configuration.callback.delete': 'Supprimer',
  'configuration.callback.moved': '« {name} » est maintenant le numéro {position} sur {number}.',
  'configuration.callback.isFirst': '« {name} » est déjà le premier.',
  'configuration.callback.isLast': '« {name} » est déjà le dernier.',
  'configuration.callback.fields': 'Rappel « {name} »',

  'configuration.callback.neverRuns': 'Ce rappel ne s’exécute jamais',
  'configuration.callback.neverRuns.why': 'Aucun de ses outils de suivi n’est écouté.',
  'configuration.callback.trackers.listen': 'Écouter {tracker}',
  'configuration.callback.trackers.listened': 'Désormais écouté : {tracker}.',

  'configuration.title': 'Post-Track Callback : configuration de l’extension',
  'configuration.callback.name.help':
    'Unique. Il figure dans les messages du journal, et d’autres règles s’en servent pour supprimer le rappel.',
  'configuration.callback.name.doubled':
    'Un autre rappel s’appelle déjà « {name} ». Donnez à celui-ci un nom qui lui soit propre.',
  'configuration.callback.copy': '{name} (copie)',
  'configuration.callback.copy.numbered': '{name} (copie {number})',

  'configuration.given': 'Ce qu’un rappel reçoit de chaque outil de suivi',
  'configuration.given.parameter': 'Paramètre',
  'configuration.given.analytics':
    'Extension Adobe Analytics, variables globales, outil de suivi intégré',
  'configuration.given.webSdk': 'SDK Web',
  'configuration.given.requestUrl.analytics':
    'L’URL complète de la demande d’image, avec tout ce que contient l’accès : exactement la chaîne envoyée.',
  'configuration.given.requestUrl.webSdk':
    'L’URL de la demande à l’Edge Network. Ce qui a été envoyé n’est pas dans l’URL : lisez-le dans hit.',
  'configuration.given.args': 'Vos arguments supplémentaires, par nom.',
  'configuration.given.hit.analytics':
    'L’accès, lu dans cette URL : hit.variables, hit.contextData, hit.reportSuites, hit.get("eVar5").',
  'configuration.given.hit.webSdk':
    'L’événement : hit.xdm et hit.data tels qu’envoyés, hit.result tel que renvoyé par sendEvent. hit.variables contient les variables Analytics de data.__adobe.analytics et de XDM. hit.reportSuites est vide : c’est le flux de données qui en décide.',
  'configuration.given.s.analytics': 'L’outil de suivi qui a envoyé l’accès.',
  'configuration.given.s.webSdk': 'undefined : il n’y a pas d’outil de suivi de ce genre.',

  'configuration.inspector': 'Inspecteur d’accès',
  'configuration.inspector.help':
    'Montre chaque accès sur la page même, ce qui s’est exécuté et ce qui ne l’a pas été : tant que le débogage est activé, _satellite.setDebug(true), et à personne d’autre.',
  'configuration.inspector.on': 'Afficher l’inspecteur d’accès tant que le débogage est activé',
  'configuration.inspector.picture':
    'L’inspecteur dans un coin de la page : la liste des accès, et le chemin de l’accès choisi avec ce qui a été envoyé et ce qui s’est exécuté.',
} satisfies Translation<typeof configurationEn>;
