import type { en } from '../en/all';
import type { Translation } from '../translation';
import { configurationFr } from './configuration';
import { editorFr } from './editor';
import { forwardHitFr } from './forwardHit';
import { importFr } from './import';
import { lintFr } from './lint';
import { presetsFr } from './presets';
import { rulesFr } from './rules';
import { tryItFr } from './tryIt';
import { variablesFr } from './variables';
import { webSdkFr } from './webSdk';
import { wordsFr } from './words';

/** Every text of the views, in French. */
export const fr = {
  ...variablesFr,
  ...configurationFr,
  ...rulesFr,
  ...forwardHitFr,
  ...webSdkFr,
  ...wordsFr,
  ...tryItFr,
  ...presetsFr,
  ...lintFr,
  ...editorFr,
  ...importFr,

  'view.registerCallback': 'Post-Track Callback: Register Callback',
  'view.removeCallback': 'Post-Track Callback: Remove Callback',
  'view.sendHit': 'Post-Track Callback: Send Hit',
  'view.forwardHit': 'Post-Track Callback: Forward Hit',
  'view.hitSent': 'Post-Track Callback: Hit Sent',
  'view.hitUnconfirmed': 'Post-Track Callback: Hit Unconfirmed',
  'view.hitMatches': 'Post-Track Callback: Hit Matches',
  'view.hitValue': 'Post-Track Callback: Hit Value',

  'view.configuration': 'Post-Track Callback : configuration de l’extension',

  'help.more': 'Aide sur « {field} »',
  'dataElement.pick': 'Choisir un élément de données pour « {field} »',

  tryIt: 'Essayer',
  'tryIt.loading': 'Chargement…',
  'tryIt.notLoaded': 'Cette partie n’a pas pu être chargée.',
  'tryIt.notLoaded.help':
    'Vérifiez la connexion, puis ouvrez-la de nouveau. Tout le reste fonctionne comme d’habitude.',

  'presets.open': 'Partir d’un modèle',
  'import.open': 'Importer du code',
  'dialog.cancel': 'Annuler',
  'dialog.unavailable': 'Cette partie de la vue n’a pas pu être chargée.',
  'dialog.unavailable.help': 'Vérifiez la connexion et réessayez.',
  'code.of': 'Code de « {name} »',
  'callback.name.numbered': '{name} {number}',
  'argument.empty': '(vide)',
  'registerCallback.start.help': 'Les deux remplissent le champ de code tant qu’il est vide.',
  undo: 'Annuler',

  'identifier.wrong':
    '« {name} » ne peut pas être un nom en JavaScript. Utilisez des lettres, des chiffres, _ et $, et ne commencez pas par un chiffre.',
  'identifier.reserved': '« {name} » est un mot réservé de JavaScript. Choisissez un autre nom.',

  'callback.name': 'Nom',
  'callback.name.help':
    'Unique. Il figure dans les messages du journal, et d’autres règles s’en servent pour supprimer le rappel.',
  'callback.name.missing': 'Donnez un nom au rappel.',
  'callback.name.doubled':
    'Un autre rappel s’appelle déjà « {name} ». Donnez à celui-ci un nom qui lui soit propre.',
  'callback.source': 'Code (requis)',
  'callback.source.fullEditor': 'Ouvrir dans l’éditeur complet',
  'callback.source.keys':
    'La touche Tab met en retrait. Pour quitter l’éditeur, appuyez sur Échap puis sur Tab, ou changez le rôle de la touche Tab avec Ctrl+M (Mac : Maj+Alt+M).',
  'callback.source.requestUrl':
    'L’URL complète de la demande qui a transmis l’accès, telle qu’elle a été envoyée.',
  'callback.source.args': 'Les arguments supplémentaires ci-dessous, par nom : args.tier.',
  'callback.source.hit':
    'L’accès : hit.get("eVar5"), hit.variables, hit.contextData, hit.type, hit.reportSuites ; pour le SDK Web, aussi hit.xdm, hit.data et hit.result.',
  'callback.source.s': 'L’outil de suivi qui a envoyé l’accès ; undefined pour le SDK Web.',
  'callback.source.missing': 'Écrivez le code qui s’exécute après l’accès.',
  'callback.trackers': 'Outils de suivi',
  'callback.trackers.help': 'Sans choix, tous sont concernés.',
  'callback.trackers.gone': '{tracker} (non configuré)',
  'callback.hitTypes': 'Types d’accès',
  'callback.hitTypes.help': 'Sans choix, tous sont concernés.',
  'callback.copy': '{name} (copie)',
  'callback.copy.numbered': '{name} (copie {number})',

  'hitType.page': 'Page vue',
  'hitType.custom': 'Lien personnalisé',
  'hitType.download': 'Lien de téléchargement',
  'hitType.exit': 'Lien de sortie',
  'hitType.event': 'Autre événement',

  arguments: 'Arguments supplémentaires',
  'arguments.help':
    'Des valeurs que votre code lit avec args.name. Une valeur peut contenir des éléments de données.',
  'argument.add': 'Ajouter un argument',
  'argument.name': 'Nom {number}',
  'argument.value': 'Valeur {number}',
  'argument.remove': 'Supprimer l’argument {name}',
  'argument.removed': 'L’argument « {name} » a été supprimé.',
  'argument.removed.unnamed': 'L’argument sans nom a été supprimé.',
  'argument.name.missing': 'Donnez un nom à l’argument, ou supprimez-le.',
  'argument.name.doubled': 'Un autre argument s’appelle déjà « {name} ». Choisissez un autre nom.',

  'tracker.adobeAnalytics': 'Extension Adobe Analytics',
  'tracker.global': 'Variable globale {variable}',
  'tracker.builtIn': 'Outil de suivi intégré',
  'tracker.webSdk': 'Instance du SDK Web {instance}',
  'tracker.webSdk.all': 'SDK Web, toutes les instances',

  'registerCallback.name.help':
    'Exécuter de nouveau l’action avec le même nom ne crée jamais deux rappels.',
  'registerCallback.otherTracker': 'Un autre outil de suivi',
  'registerCallback.otherTracker.help':
    'Par le nom qu’a hit.tracker : global:s2, web-sdk:alloy, ou web-sdk pour toutes les instances.',
  'registerCallback.otherTracker.add': 'Ajouter un outil de suivi',
  'registerCallback.otherTracker.wrong':
    'Écrivez adobe-analytics, built-in, web-sdk, web-sdk:name ou global:variable.',
  'registerCallback.repeat': 'S’exécute',
  'registerCallback.repeat.every-hit': 'Après chaque accès',
  'registerCallback.repeat.every-hit.help': 'Désormais, jusqu’à sa suppression.',
  'registerCallback.repeat.next-hit': 'Après le prochain accès seulement',
  'registerCallback.repeat.next-hit.help':
    'Attend le prochain accès concerné envoyé avec succès, puis disparaît.',
  'registerCallback.onDuplicate': 'Quand le nom est déjà pris',
  'registerCallback.onDuplicate.keep': 'Garder le rappel existant',
  'registerCallback.onDuplicate.keep.help': 'Cette action ne change alors rien.',
  'registerCallback.onDuplicate.replace': 'Le remplacer par celui-ci',
  'registerCallback.onDuplicate.replace.help':
    'Le code et les arguments de la dernière exécution comptent.',

  variables: 'Variables',
  'variables.add': 'Ajouter une variable',
  'variable.name': 'Variable {number}',
  'variable.value': 'Valeur {number}',
  'variable.remove': 'Supprimer la variable {name}',
  'variable.removed': 'Variable supprimée : {name}.',
  'variable.unnamed': 'sans nom',
  'variable.none':
    'Aucune variable ne correspond à « {query} ». Pour des données contextuelles, écrivez contextData. et la clé : contextData.page.type.',
  'variable.contextData':
    'Données contextuelles « {key} » : une valeur sous un nom de votre choix, pour les règles de traitement.',
  'variable.contextData.any':
    'Données contextuelles : une valeur sous un nom de votre choix, pour les règles de traitement. Écrivez la clé après le point : contextData.page.type.',
  'variable.events.syntax': 'event1,event2=5,event3:id (= valeur, : numéro de série)',
  'variable.products.syntax':
    'catégorie;nom;quantité;prix;événements;eVars, virgules entre les produits',
  'variable.name.missing': 'Choisissez une variable dans la liste, ou supprimez la ligne.',
  'variable.name.unknown':
    '« {name} » n’est pas une variable que l’on peut définir ici. Choisissez-en une dans la liste, ou écrivez contextData. et une clé.',
  'variable.name.almost': '« {name} » n’est pas une variable. Vouliez-vous dire {meant} ?',
  'variable.name.contextKey':
    'Écrivez la clé après « contextData. », sans espaces ni virgules : contextData.page.type.',
  'variable.name.doubled': '{name} a déjà une ligne. Supprimez l’une des deux.',
  'variable.value.missing': 'Donnez une valeur à {name}, ou supprimez la ligne.',

  'sendHit.type': 'Type d’accès',
  'sendHit.type.page.help': 'Compte comme une page vue.',
  'sendHit.type.custom.help': 'Un clic, ou une autre action sur la page.',
  'sendHit.type.download.help': 'Un fichier que le visiteur télécharge.',
  'sendHit.type.exit.help': 'Un lien qui quitte le site.',
  'sendHit.linkName': 'Nom du lien',
  'sendHit.linkName.help': 'Tel que les rapports l’affichent.',
  'sendHit.linkURL': 'URL du lien',
  'sendHit.linkURL.help':
    'La destination du lien. Les rapports l’affichent quand il n’y a pas de nom.',
  'sendHit.link.missing':
    'Donnez au lien un nom ou une URL. Sans l’un ni l’autre, il n’y a rien à signaler.',
  'sendHit.variables.help':
    'Pour cet accès seulement, en plus de ce que la page a défini dans l’outil de suivi. Une valeur peut contenir des éléments de données ; si elle se révèle vide, elle ne définit rien.',
  'sendHit.noTracker': 'La configuration de l’extension n’a pas d’outil de suivi intégré.',
  'sendHit.noTracker.help': 'Ajoutez-le là-bas : d’ici là, cette action n’envoie rien.',

  'removeCallback.name.help':
    'Le rappel de ce nom ne s’exécute plus, qui que ce soit qui l’ait enregistré : la configuration de l’extension, une autre règle ou une autre extension.',
} satisfies Translation<typeof en>;
