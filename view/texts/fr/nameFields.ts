import type { nameFieldsEn } from '../en/nameFields';
import type { Translation } from '../translation';

export const nameFieldsFr = {
  'nameFields.variables': 'Variables',
  'nameFields.variables.add': 'Ajouter une variable',
  'nameFields.variable.name': 'Variable {number}',
  'nameFields.variable.value': 'Valeur {number}',
  'nameFields.variable.remove': 'Supprimer la variable {name}',
  'nameFields.variable.removed': 'Variable supprimée : {name}.',
  'nameFields.variable.unnamed': 'sans nom',
  'nameFields.variable.none':
    'Aucune variable ne correspond à « {query} ». Pour des données contextuelles, écrivez contextData. et la clé : contextData.page.type.',
  'nameFields.variable.events.syntax': 'event1,event2=5,event3:id (= valeur, : numéro de série)',
  'nameFields.variable.products.syntax':
    'catégorie;nom;quantité;prix;événements;eVars, virgules entre les produits',

  'nameFields.hitValue.none':
    'Rien dans un accès ne correspond à « {query} ». Pour des données contextuelles, écrivez contextData. et la clé ; pour un paramètre de requête, param. et son nom ; pour un champ d’un événement du SDK Web, xdm. ou data. et son chemin.',
} satisfies Translation<typeof nameFieldsEn>;
