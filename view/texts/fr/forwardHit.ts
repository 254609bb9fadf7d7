import type { forwardHitEn } from '../en/forwardHit';
import type { Translation } from '../translation';

export const forwardHitFr = {
  'forwardHit.title': 'Post-Track Callback: Forward Hit',
  'forwardHit.endpoint': 'Point d’entrée',
  'forwardHit.endpoint.help':
    'L’adresse https à laquelle les accès sont envoyés, un par un. Elle peut contenir des éléments de données.',
  'forwardHit.endpoint.loopback':
    'Cette adresse est la machine de chaque visiteur : pour le développement uniquement. Chrome demande l’autorisation avant qu’une page puisse l’atteindre.',
  'forwardHit.endpoint.missing': 'Saisissez l’adresse du point d’entrée.',
  'forwardHit.endpoint.invalid':
    'Cette adresse n’est pas complète. Saisissez-la à partir de https://.',
  'forwardHit.endpoint.insecure':
    'L’adresse doit commencer par https://. Pour des tests, http est permis avec localhost.',
  'forwardHit.endpoint.password':
    'Les navigateurs refusent les adresses avec un nom d’utilisateur ou un mot de passe. Retirez-les.',
  'forwardHit.format': 'Format',
  'forwardHit.format.json': 'JSON',
  'forwardHit.format.json.help': 'Un objet JSON dans le corps d’une requête POST.',
  'forwardHit.format.query': 'Requête',
  'forwardHit.format.query.help':
    'Des paires de noms et de valeurs dans l’adresse ; dans le corps d’une requête POST si elle était trop longue.',
  'forwardHit.format.request-url': 'URL de la demande',
  'forwardHit.format.request-url.help':
    'L’URL entière de la demande de l’accès au format JSON, avec les ID de visiteur.',
  'forwardHit.fields': 'Champs',
  'forwardHit.fields.help':
    'Les valeurs de l’accès qui sont envoyées, et leurs noms. Une valeur que l’accès n’a pas est omise.',
  'forwardHit.fields.none':
    'Ajoutez un champ, ou choisissez toutes les variables ou les données contextuelles : rien ne serait envoyé.',
  'forwardHit.field.add': 'Ajouter un champ',
  'forwardHit.field.remove': 'Supprimer le champ {name}',
  'forwardHit.field.removed': 'Le champ {name} a été supprimé.',
  'forwardHit.from': 'Valeur de l’accès {number}',
  'forwardHit.to': 'Envoyée sous le nom {number}',
  'forwardHit.to.missing': 'Saisissez le nom sous lequel la valeur est envoyée.',
  'forwardHit.to.id':
    'Dans une requête, le nom id est celui de l’ID de l’accès. Choisissez-en un autre.',
  'forwardHit.to.twice': 'Le nom {name} existe déjà. Choisissez-en un autre.',
  'forwardHit.personal.request':
    'L’URL de la demande contient tout ce que l’accès comporte, y compris les ID de visiteur et les adresses des pages.',
  'forwardHit.personal.visitor':
    'Identifie le visiteur : uniquement pour les destinataires autorisés à reconnaître les visiteurs.',
  'forwardHit.personal.address':
    'Les adresses contiennent souvent des données personnelles : une adresse électronique, un nom, une recherche.',
  'forwardHit.personal.order': 'Qui connaît la commande connaît le client.',
  'forwardHit.personal.place': 'Un lieu précis ne laisse que peu de personnes possibles.',
  'forwardHit.personal.name': 'D’après son nom, il peut s’agir de données personnelles.',
  'forwardHit.whole': 'Envoyer aussi',
  'forwardHit.allVariables': 'Toutes les variables',
  'forwardHit.allVariables.help': 'Chaque variable Analytics de l’accès, sauf les ID de visiteur.',
  'forwardHit.allVariables.warning':
    'L’adresse de la page, le référent, le code postal et le numéro de commande en font partie.',
  'forwardHit.contextData': 'Données contextuelles',
  'forwardHit.contextData.help': 'Toutes les clés des données contextuelles de l’accès.',
  'forwardHit.consent': 'Consentement',
  'forwardHit.consent.help':
    'Un élément de données qui dit si le visiteur a donné son consentement. Oui se dit : {words}, en majuscules ou en minuscules. Tout le reste veut dire non : rien n’est envoyé, et ce qui attend est effacé.',
  'forwardHit.consent.none':
    'Personne n’est interrogé : les accès de tous les visiteurs sont envoyés.',
  'forwardHit.consent.always':
    '« {value} » veut toujours dire oui : les accès de tous les visiteurs sont envoyés.',
  'forwardHit.consent.never':
    '« {value} » ne veut pas dire oui, rien ne serait jamais envoyé. Choisissez un élément de données, ou laissez le champ vide.',
  'forwardHit.consent.event':
    '{token} n’est connu que pendant l’exécution de la règle. Le consentement est demandé de nouveau avant chaque tentative, et c’est alors un non. Choisissez un élément de données.',
  'forwardHit.preview': 'La demande',
  'forwardHit.preview.help':
    'Ce qui est envoyé pour un exemple d’accès, exactement. Rien n’est envoyé d’ici.',
  'forwardHit.preview.more':
    'Le navigateur ajoute ses propres en-têtes, comme Origin. Il n’envoie ni cookies ni l’adresse de la page.',
  'forwardHit.preview.request': 'Demande',
  'forwardHit.preview.body': {
    one: 'Le corps compte {number} octet.',
    other: 'Le corps compte {number} octets.',
  },
  'forwardHit.preview.address': {
    one: 'L’adresse compte {number} octet.',
    other: 'L’adresse compte {number} octets.',
  },
  'forwardHit.preview.dataElements':
    'Les éléments de données sont remplacés lorsque la règle s’exécute.',
  'forwardHit.preview.heavy':
    'Plus de 60 Ko : si le visiteur quitte la page entre-temps, le navigateur annule la demande, et une page suivante du site l’envoie de nouveau.',
  'forwardHit.preview.tooHeavy':
    'Plus de 128 Ko : un tel accès n’est pas transmis. Choisissez moins de valeurs.',
  'forwardHit.curl': 'Copier en tant que curl',
  'forwardHit.curl.copied': 'Copié.',
  'forwardHit.curl.command': 'La commande',
  'forwardHit.curl.notCopied':
    'Le navigateur ne permet pas à cette page de copier. La commande est sélectionnée : copiez-la au clavier.',
} satisfies Translation<typeof forwardHitEn>;
