import type { importEn } from './import.en';
import type { Translation } from './translation';

export const importFr = {
  'import.title': 'Importer du code',
  'import.code': 'Votre code tel qu’il est aujourd’hui',
  'import.code.help':
    'JavaScript, ou HTML avec des scripts. Il est lu, jamais exécuté. Collez aussi les fonctions qu’il utilise.',
  'import.found': 'Rappels trouvés',
  'import.summary': {
    one: '{number} rappel trouvé. Relisez-le avant de l’ajouter.',
    other: '{number} rappels trouvés. Relisez-les avant de les ajouter.',
  },
  'import.summary.none': 'Rien ne peut être repris.',
  'import.lookedFor':
    'Aucun rappel trouvé. Recherche effectuée : registerPostTrackCallback(…), quel que soit le nom de l’outil de suivi, et .then(…) après alloy("sendEvent", …).',
  'import.from': 'De la ligne {line}',
  'import.line': 'Ligne {line}',
  'import.place': 'Ligne {line}, colonne {column}',
  'import.trackers': 'Pour {trackers} uniquement.',
  'import.notes': 'Remarques sur « {name} »',
  'import.lint': {
    one: 'La vérification du code relève {number} point à examiner. Le code l’indique une fois ajouté.',
    other:
      'La vérification du code relève {number} points à examiner. Le code les indique une fois ajouté.',
  },
  'import.notTaken': 'Non repris',
  'import.use': 'Utiliser ce code',
  'import.useNamed': 'Utiliser le code de « {name} »',
  'import.add': { one: 'Ajouter {number} rappel', other: 'Ajouter {number} rappels' },
  'import.tooLong': 'C’est trop pour être lu en une fois. Collez uniquement la partie qui compte.',

  'import.name': 'Rappel importé {number}',

  'import.deep': 'Le code est trop imbriqué pour être lu. Ne collez que la partie qui compte.',
  'import.nothing': 'registerPostTrackCallback est appelé sans fonction.',
  'import.spread':
    'Ce qui est transmis avec « ... » n’est connu que sur la page. Écrivez la fonction et ses valeurs une par une.',
  'import.indirect':
    'registerPostTrackCallback est appelé indirectement. Appelez-le sur l’outil de suivi pour importer le rappel.',
  'import.preTrack':
    'registerPreTrackCallback s’exécute avant l’envoi d’un accès. Cette extension exécute le code après : non repris.',
  'import.await':
    'Le code après cet await ne peut pas être repris : où il se termine n’est pas clair. Déplacez-le dans .then(…), ou copiez-le à la main.',
  'import.catch':
    'Ce qui s’exécute lorsqu’un événement échoue n’est pas repris. Utilisez une règle avec l’événement Hit Unconfirmed.',
  'import.finally':
    'Ce qui s’exécute après un succès comme après un échec n’est pas repris. Utilisez un rappel, et une règle avec l’événement Hit Unconfirmed.',
  'import.laterThen':
    'Seul le premier .then(…) après un événement est repris. Celui-ci reçoit ce que renvoie le précédent.',

  'import.function.unknown':
    '« {name} » n’est pas une fonction présente dans ce texte. Collez aussi sa définition.',
  'import.function.several':
    '« {name} » reçoit plus d’une valeur. Celle qui est enregistrée n’est connue que sur la page.',
  'import.function.parameter':
    '« {name} » est transmis depuis un autre endroit. Collez la fonction elle-même.',
  'import.function.imported':
    '« {name} » est importé d’un autre fichier. Collez la fonction elle-même.',
  'import.function.made':
    'La fonction est ce que renvoie « {code} », ce qui n’est connu que sur la page. Écrivez la fonction elle-même.',
  'import.function.generator':
    'La fonction est un générateur : l’appeler n’exécute rien de son code. Faites-en une fonction ordinaire.',
  'import.function.bound':
    'La fonction est liée à un objet ou à des valeurs, ce qui ne peut pas être repris. Transmettez les valeurs comme arguments.',

  'import.value.unknown':
    'La valeur de « {name} » a été calculée une fois, à l’enregistrement du rappel : {code}. Saisissez une valeur ou un élément de données, qui est lu à chaque accès.',
  'import.value.text':
    '« {name} » valait {value}, et non du texte. Les arguments sont du texte : le code le reconvertit donc.',
  'import.value.read':
    '« {name} » vaut maintenant {value} : lu à chaque accès, et non plus une fois à l’enregistrement du rappel.',
  'import.value.token': '« {name} » contient {value}, qui est ici un élément de données.',
  'import.unused': 'La fonction n’utilise pas {code} : omis.',

  'import.captured':
    '« {name} » se trouve hors de la fonction, à la ligne {line}, et n’est pas repris. Déplacez-le dans le code, ou faites-en un argument.',
  'import.brought': '« {name} » de la ligne {line} a été repris aussi.',
  'import.clash':
    '« {name} » de la ligne {line} est masqué : dans un rappel, ce nom est l’un de ses propres paramètres. Utilisez un autre nom.',
  'import.global.window':
    '« {name} » s’écrit window.{name} : dans un rappel, le nom seul est l’un de ses propres paramètres.',
  'import.globals': 'Utilise ce qui doit exister sur la page : {names}.',
  'import.this': '« this » est celui du code environnant, et n’est pas repris.',
  'import.arguments': '« arguments » sont ceux du code environnant, et ne sont pas repris.',

  'import.loop':
    'Il était enregistré dans une boucle. Ici, c’est un seul rappel, qui s’exécute une fois par accès.',
  'import.conditional':
    'Il n’était enregistré que sous une condition : {code}. Le rappel s’exécute toujours. Si la condition évitait un double enregistrement, elle n’est plus nécessaire.',
  'import.repeated': 'Il était enregistré {number} fois. Ici, il s’exécute une fois par accès.',
  'import.everyEvent':
    'Il s’exécutait pour ce seul événement. Le rappel s’exécute pour chaque événement envoyé avec succès : restreignez-le par le type d’accès, ou par une condition dans son code.',
} satisfies Translation<typeof importEn>;
