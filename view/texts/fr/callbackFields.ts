import type { callbackFieldsEn } from '../en/callbackFields';
import type { Translation } from '../translation';

export const callbackFieldsFr = {
  'callbackFields.tryIt': 'Essayer',
  'callbackFields.tryIt.loading': 'Chargement…',
  'callbackFields.tryIt.notLoaded': 'Cette partie n’a pas pu être chargée.',
  'callbackFields.tryIt.notLoaded.help':
    'Vérifiez la connexion, puis ouvrez-la de nouveau. Tout le reste fonctionne comme d’habitude.',
  'callbackFields.presets.open': 'Partir d’un modèle',
  'callbackFields.import.open': 'Importer du code',
  'callbackFields.code.of': 'Code de « {name} »',
  'callbackFields.trackers': 'Outils de suivi',
  'callbackFields.trackers.help': 'Sans choix, tous sont concernés.',
  'callbackFields.trackers.gone': '{tracker} (non configuré)',
  'callbackFields.hitTypes': 'Types d’accès',
  'callbackFields.hitTypes.help': 'Sans choix, tous sont concernés.',

  'callbackFields.hitType.page': 'Page vue',
  'callbackFields.hitType.custom': 'Lien personnalisé',
  'callbackFields.hitType.download': 'Lien de téléchargement',
  'callbackFields.hitType.exit': 'Lien de sortie',
  'callbackFields.hitType.event': 'Autre événement',

  'callbackFields.arguments': 'Arguments supplémentaires',
  'callbackFields.arguments.help':
    'Des valeurs que votre code lit avec args.name. Une valeur peut contenir des éléments de données.',
  'callbackFields.argument.empty': '(vide)',
  'callbackFields.argument.add': 'Ajouter un argument',
  'callbackFields.argument.name': 'Nom {number}',
  'callbackFields.argument.value': 'Valeur {number}',
  'callbackFields.argument.remove': 'Supprimer l’argument {name}',
  'callbackFields.argument.removed': 'L’argument « {name} » a été supprimé.',
  'callbackFields.argument.removed.unnamed': 'L’argument sans nom a été supprimé.',

  'callbackFields.hitTypes.help.event':
    'Sans choix, tous sont concernés. Autre événement : un événement du SDK Web qui n’est ni une page vue ni un lien.',
} satisfies Translation<typeof callbackFieldsEn>;
