import type { trackersEn } from '../en/trackers';
import type { Translation } from '../translation';

export const trackersFr = {
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

  'trackers.globals': 'Variables globales',
  'trackers.globals.help':
    'Un outil de suivi que la page crée elle-même, sous un nom tel que s. Il peut apparaître tard ou être remplacé.',
  'trackers.globals.add': 'Ajouter une variable globale',
  'trackers.global.variable': 'Variable {number}',
  'trackers.global.remove': 'Supprimer la variable {name}',
  'trackers.global.removed': 'La variable « {name} » a été supprimée.',
  'trackers.global.missing': 'Nommez la variable, ou supprimez-la.',
  'trackers.global.doubled': '« {name} » figure déjà dans la liste. Supprimez l’une des deux.',

  'trackers.builtIn.reportSuites': 'Suites de rapports',
  'trackers.builtIn.reportSuites.help':
    'Identifiants de suites de rapports, séparés par des virgules, pour chaque étape d’une bibliothèque. Sans eux, l’outil de suivi n’envoie rien.',
  'trackers.builtIn.reportSuites.production': 'Production',
  'trackers.builtIn.reportSuites.staging': 'Évaluation',
  'trackers.builtIn.reportSuites.development': 'Développement',
  'trackers.builtIn.reportSuite.wrong':
    '« {suite} » n’est pas un identifiant de suite de rapports. Séparez les identifiants par des virgules, sans espaces à l’intérieur.',
  'trackers.builtIn.trackingServer': 'Serveur de suivi',
  'trackers.builtIn.trackingServerSecure': 'Serveur de suivi sécurisé',
  'trackers.builtIn.server.wrong':
    'Écrivez seulement le nom d’hôte, tel que metrics.example.com, sans https:// ni chemin.',
  'trackers.builtIn.currencyCode': 'Code de devise',
  'trackers.builtIn.charSet': 'Jeu de caractères',
  'trackers.builtIn.variable': 'Variable globale',
  'trackers.builtIn.variable.help':
    'Rend l’outil de suivi accessible à la page sous ce nom. Vide : nulle part.',

  'trackers.adobeAnalytics': 'Extension Adobe Analytics',
  'trackers.global': 'Variable globale {variable}',
  'trackers.builtIn': 'Outil de suivi intégré',
  'trackers.webSdk': 'Instance du SDK Web {instance}',
  'trackers.webSdk.all': 'SDK Web, toutes les instances',

  'trackers.instances': 'Instances du SDK Web',
  'trackers.instances.help':
    'Les événements du SDK Web, quel que soit l’élément de la page qui les envoie.',
  'trackers.instances.more':
    'Chaque instance par son nom : alloy, sauf si la page ou l’extension SDK Web lui en a donné un autre. Un nom peut contenir des éléments de données.',
  'trackers.instances.add': 'Ajouter une instance du SDK Web',
  'trackers.instance.name': 'Instance {number}',
  'trackers.instance.remove': 'Supprimer l’instance {name}',
  'trackers.instance.removed': 'L’instance « {name} » a été supprimée.',
  'trackers.instance.missing': 'Nommez l’instance, ou supprimez-la.',
  'trackers.instance.doubled': '« {name} » figure déjà dans la liste. Supprimez l’une des deux.',
  'trackers.instance.withWindow':
    'Écrivez seulement le nom de l’instance : {alone}, et non {name}.',
  'trackers.instance.wrong':
    '« {name} » ne peut pas être le nom d’une instance. Écrivez seulement le nom, sans espaces, points, guillemets ni crochets, par exemple alloy.',
} satisfies Translation<typeof trackersEn>;
