import type { forwardHitEn } from '../en/forwardHit';
import type { Translation } from '../translation';

export const forwardHitFr = {
  'forwardHit.title': 'Post-Track Callback: Forward Hit',
  'forwardHit.endpoint': 'Point d’entrée',
  'forwardHit.endpoint.help':
    'L’adresse https à laquelle les accès sont envoyés, un par un. Elle peut contenir des éléments de données.',
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
  'forwardHit.allVariables': 'Toutes les variables, sans les ID de visiteur',
  'forwardHit.contextData': 'Données contextuelles',
  'forwardHit.consent': 'Consentement',
  'forwardHit.consent.help':
    'Un élément de données qui dit si le visiteur a donné son consentement : true, yes, granted, allow, accept, opt-in ou 1. Tout le reste veut dire non, et ce qui attend est effacé. Vide : personne n’est interrogé.',
} satisfies Translation<typeof forwardHitEn>;
