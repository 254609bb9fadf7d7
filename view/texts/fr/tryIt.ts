import type { tryItEn } from '../en/tryIt';
import type { Translation } from '../translation';

export const tryItFr = {
  'tryIt.help':
    'Exécute le code une fois avec un exemple d’accès, isolé de cette vue et du réseau. Rien n’est envoyé ni enregistré.',
  'tryIt.sample': 'Exemple d’accès',
  'tryIt.sample.page': 'Page vue',
  'tryIt.sample.purchase': 'Achat',
  'tryIt.sample.custom': 'Lien personnalisé',
  'tryIt.sample.download': 'Lien de téléchargement',
  'tryIt.sample.exit': 'Lien de sortie',
  'tryIt.sample.webSdk': 'Événement du SDK Web',
  'tryIt.sample.pasted': 'Une demande du panneau réseau',
  'tryIt.pasted': 'URL de la demande',
  'tryIt.pasted.help':
    'Copié depuis le panneau réseau du navigateur : l’URL, pour un POST avec son corps à la ligne suivante, ou la demande au format cURL.',
  'tryIt.pasted.missing': 'Collez l’URL d’une demande Analytics.',
  'tryIt.pasted.noUrl':
    'Ce texte ne contient pas d’URL. Elle commence par https:// et contient /b/ss/.',
  'tryIt.pasted.notAnalytics':
    'Ce n’est pas l’URL d’une demande Analytics : celles-ci ont /b/ss/ et une suite de rapports dans leur chemin.',
  'tryIt.pasted.webSdk':
    'C’est une demande du SDK Web, dont les données ne sont pas dans l’URL. Collez aussi son corps à la ligne suivante, ou copiez-la au format cURL.',
  'tryIt.pasted.noQuery':
    'L’URL n’a pas de données après un point d’interrogation. Pour un POST, collez le corps de la demande à la ligne suivante.',
  'tryIt.dataElements': 'Exemples de valeurs d’éléments de données',
  'tryIt.dataElements.help':
    'Ce qu’un élément de données renvoie dans cette exécution. Du JSON désigne un objet, une liste, un nombre ou true et false ; tout le reste est du texte.',

  'tryIt.run': 'Exécuter le code',
  'tryIt.again': 'Exécuter de nouveau',
  'tryIt.running': 'Exécution…',
  'tryIt.syntax':
    'Le code ne peut pas s’exécuter tel quel. Ligne {line}, colonne {column} : {reason}',
  'tryIt.empty': 'Il n’y a pas encore de code à exécuter.',
  'tryIt.refused':
    'Le code ne peut pas être essayé ici : cette page n’est pas autorisée à exécuter du code isolé ({reason}). Tout le reste fonctionne comme d’habitude.',

  'tryIt.result': 'Résultat',
  'tryIt.stale': 'Le code, ses arguments ou l’exemple ont changé depuis cette exécution.',
  'tryIt.notFor':
    'Sur une page, ce rappel ne s’exécuterait pas pour un tel accès : ses outils de suivi ou ses types d’accès l’excluent.',
  'tryIt.ran': 'Exécuté en {ms} ms, sans rien renvoyer.',
  'tryIt.ranValue': 'Exécuté en {ms} ms, avec une valeur renvoyée :',
  'tryIt.ranTimers':
    'Exécuté en {ms} ms. Ses minuteries tournaient encore après 2 secondes ; elles ont été arrêtées.',
  'tryIt.promise': 'Exécuté en {ms} ms, avec une promesse renvoyée.',
  'tryIt.resolved': 'Exécuté en {ms} ms, avec une promesse renvoyée, qui a été tenue.',
  'tryIt.resolvedValue':
    'Exécuté en {ms} ms, avec une promesse renvoyée, qui a été tenue avec une valeur :',
  'tryIt.rejected': 'Exécuté en {ms} ms, avec une promesse renvoyée, qui a été rompue :',
  'tryIt.rejectedLine':
    'Exécuté en {ms} ms, avec une promesse renvoyée, qui a été rompue par une erreur à la ligne {line} :',
  'tryIt.pending':
    'Exécuté en {ms} ms, avec une promesse renvoyée, toujours en attente après 2 secondes.',
  'tryIt.threw': 'A levé une erreur après {ms} ms :',
  'tryIt.threwLine': 'A levé une erreur à la ligne {line}, après {ms} ms :',
  'tryIt.stopped': 'Arrêté : le code ne s’est pas terminé en 2 secondes.',
  'tryIt.stoppedLater':
    'Arrêté : le rappel est terminé, mais ce qu’il a lancé ne s’est pas terminé en 2 secondes.',
  'tryIt.page':
    'Une vraie page a des éléments, ici il n’y en a pas. Le code qui en a besoin ne peut être essayé que sur votre site.',
  'tryIt.nothing': 'Rien n’a été consigné, demandé ni modifié.',

  'tryIt.list.uncaught': 'Erreurs que personne n’a interceptées',
  'tryIt.list.console': 'Console',
  'tryIt.list.tracking': 'Appels de suivi, non effectués',
  'tryIt.list.request':
    'Demandes, non envoyées ; chacune a reçu pour réponse le statut 200 et {json}',
  'tryIt.list.variable': 'Variables de l’outil de suivi',
  'tryIt.list.trace': 'Laissé dans la page',
  'tryIt.more': 'Et d’autres, qui ne sont pas affichés.',
  'tryIt.inLine': 'ligne {line}',
  'tryIt.cleared': 'effacé',
  'tryIt.effect.refused': 'refusé : un rappel ne peut pas effectuer de suivi',
  'tryIt.effect.sent': 'enverrait un autre accès, après lequel ce rappel s’exécuterait de nouveau',
  'tryIt.effect.rule': 'déclencherait les règles de ce Direct Call',
  'tryIt.effect.registered': 'ajouterait un rappel de plus à chaque exécution de celui-ci',
  'tryIt.trace.global': 'variable globale',
  'tryIt.trace.push': 'ajouté à la couche de données',
  'tryIt.trace.cookie': 'cookie',
  'tryIt.trace.localStorage': 'stockage local',
  'tryIt.trace.sessionStorage': 'stockage de session',
  'tryIt.trace.event': 'événement émis',
  'tryIt.trace.dataElement': 'variable personnalisée de balises',
} satisfies Translation<typeof tryItEn>;
