import type { importerEn } from '../en/importer';
import type { Translation } from '../translation';

export const importerFr = {
  'importer.title': 'Importer du code',
  'importer.code': 'Votre code tel qu’il est aujourd’hui',
  'importer.code.help':
    'JavaScript, ou HTML avec des scripts. Il est lu, jamais exécuté. Collez aussi les fonctions qu’il utilise.',
  'importer.found': 'Rappels trouvés',
  'importer.summary': {
    one: '{number} rappel trouvé. Relisez-le avant de l’ajouter.',
    other: '{number} rappels trouvés. Relisez-les avant de les ajouter.',
  },
  'importer.summary.none': 'Rien ne peut être repris.',
  'importer.lookedFor':
    'Aucun rappel trouvé. Recherche effectuée : registerPostTrackCallback(…), quel que soit le nom de l’outil de suivi, et .then(…) après alloy("sendEvent", …).',
  'importer.from': 'De la ligne {line}',
  'importer.line': 'Ligne {line}',
  'importer.place': 'Ligne {line}, colonne {column}',
  'importer.trackers': 'Pour {trackers} uniquement.',
  'importer.notes': 'Remarques sur « {name} »',
  'importer.lint': {
    one: 'La vérification du code relève {number} point à examiner. Le code l’indique une fois ajouté.',
    other:
      'La vérification du code relève {number} points à examiner. Le code les indique une fois ajouté.',
  },
  'importer.notTaken': 'Non repris',
  'importer.use': 'Utiliser ce code',
  'importer.useNamed': 'Utiliser le code de « {name} »',
  'importer.add': { one: 'Ajouter {number} rappel', other: 'Ajouter {number} rappels' },
  'importer.mended': 'Corrigé dans le texte collé',
  'importer.mended.quotes':
    'Les guillemets typographiques autour des chaînes ont été remplacés par des guillemets droits.',
  'importer.mended.invisible': 'Des caractères invisibles ont été retirés.',
  'importer.mended.cdata': 'Les marques d’une section CDATA ont été retirées.',
  'importer.mended.fence': 'Les marques d’un bloc de code ont été retirées.',
  'importer.mended.fence.around':
    'Les marques d’un bloc de code, et ce qui se trouve en dehors, ont été retirés.',
  'importer.mended.types': 'Les types de TypeScript ont été retirés.',
  'importer.foreign.types':
    'C’est du TypeScript. Collez le JavaScript en lequel il est compilé, ou retirez ses types.',
  'importer.foreign.jsx':
    'C’est du JSX. Collez le JavaScript en lequel il est compilé, ou seulement la partie qui enregistre le rappel.',
  'importer.foreign.server':
    'Un serveur remplit cette partie. Collez le code tel que le navigateur le reçoit.',
  'importer.foreign.entities':
    'Certains caractères sont écrits comme en HTML, par exemple &amp;. Copiez le code tel que la page l’affiche.',
  'importer.reading': 'Lecture du code',
  'importer.stop': 'Annuler la lecture',
  'importer.stopped': 'Non lu : la lecture a été annulée.',
  'importer.readAgain': 'Relire',
  'importer.tooLong':
    'C’est trop pour être lu en une fois. Collez uniquement la partie qui compte.',

  'importer.name': 'Rappel importé {number}',

  'importer.deep': 'Le code est trop imbriqué pour être lu. Ne collez que la partie qui compte.',
  'importer.nothing': 'registerPostTrackCallback est appelé sans fonction.',
  'importer.spread':
    'Ce qui est transmis avec « ... » n’est connu que sur la page. Écrivez la fonction et ses valeurs une par une.',
  'importer.indirect':
    'registerPostTrackCallback est appelé indirectement. Appelez-le sur l’outil de suivi pour importer le rappel.',
  'importer.preTrack':
    'registerPreTrackCallback s’exécute avant l’envoi d’un accès. Cette extension exécute le code après : non repris.',
  'importer.await':
    'Le code après cet await ne peut pas être repris : où il se termine n’est pas clair. Déplacez-le dans .then(…), ou copiez-le à la main.',
  'importer.returned':
    'Ce qui s’exécute après cet événement n’est pas dans ce texte : sa promesse est renvoyée. Collez aussi le code qui l’utilise.',
  'importer.used':
    'Ce que fait {code} une fois l’événement envoyé ne peut pas être repris. Placez .then(…) juste après l’événement.',
  'importer.command':
    'La commande que donne {code} n’est connue que sur la page. Écrivez-y "sendEvent" pour importer ce qui suit.',
  'importer.inText':
    'C’est du code dans une chaîne, qui n’est pas lue. Écrivez-le comme du code pour l’importer.',
  'importer.inHtml':
    'Cela se trouve hors des scripts qu’une page exécute, et n’est pas lu. Collez le code sans le HTML qui l’entoure.',
  'importer.notAlone':
    'La fonction utilise ce que seul sa classe ou son module possède. Écrivez-la comme une fonction autonome.',
  'importer.catch':
    'Ce qui s’exécute lorsqu’un événement échoue n’est pas repris. Utilisez une règle avec l’événement Hit Unconfirmed.',
  'importer.finally':
    'Ce qui s’exécute après un succès comme après un échec n’est pas repris. Utilisez un rappel, et une règle avec l’événement Hit Unconfirmed.',
  'importer.laterThen':
    'Seul le premier .then(…) après un événement est repris. Celui-ci reçoit ce que renvoie le précédent.',

  'importer.function.unknown':
    '« {name} » n’est pas une fonction présente dans ce texte. Collez aussi sa définition.',
  'importer.function.elsewhere':
    '« {name} » n’est pas dans ce texte. Collez aussi sa définition, ou enregistrez votre propre fonction qui l’appelle.',
  'importer.function.none': '{code} n’est pas une fonction. Écrivez la fonction elle-même.',
  'importer.function.choice':
    'La fonction que désigne {code} n’est connue que sur la page. Enregistrez une seule fonction qui fait elle-même le choix.',
  'importer.function.tracks':
    '{name} enverrait un accès de plus après chaque accès, sans fin. Un rappel ne peut pas le faire.',
  'importer.function.several':
    '« {name} » reçoit plus d’une valeur. Celle qui est enregistrée n’est connue que sur la page.',
  'importer.function.parameter':
    '« {name} » est transmis depuis un autre endroit. Collez la fonction elle-même.',
  'importer.function.imported':
    '« {name} » est importé d’un autre fichier. Collez la fonction elle-même.',
  'importer.function.made':
    'La fonction est ce que renvoie « {code} », ce qui n’est connu que sur la page. Écrivez la fonction elle-même.',
  'importer.function.generator':
    'La fonction est un générateur : l’appeler n’exécute rien de son code. Faites-en une fonction ordinaire.',
  'importer.function.bound':
    'La fonction est liée à un objet ou à des valeurs, ce qui ne peut pas être repris. Transmettez les valeurs comme arguments.',

  'importer.value.unknown':
    'La valeur de « {name} » a été calculée une fois, à l’enregistrement du rappel : {code}. Saisissez une valeur ou un élément de données, qui est lu à chaque accès.',
  'importer.value.text':
    '« {name} » valait {value}, et non du texte. Les arguments sont du texte : le code le reconvertit donc.',
  'importer.value.read':
    '« {name} » vaut maintenant {value} : lu à chaque accès, et non plus une fois à l’enregistrement du rappel.',
  'importer.value.token': '« {name} » contient {value}, qui est ici un élément de données.',
  'importer.unused': 'La fonction n’utilise pas {code} : omis.',

  'importer.captured':
    '« {name} » se trouve hors de la fonction, à la ligne {line}, et n’est pas repris. Déplacez-le dans le code, ou faites-en un argument.',
  'importer.brought': '« {name} » de la ligne {line} a été repris aussi.',
  'importer.clash':
    '« {name} » de la ligne {line} est masqué : dans un rappel, ce nom est l’un de ses propres paramètres. Utilisez un autre nom.',
  'importer.global.window':
    '« {name} » s’écrit window.{name} : dans un rappel, le nom seul est l’un de ses propres paramètres.',
  'importer.globals': 'Utilise ce qui doit exister sur la page : {names}.',
  'importer.global.module':
    '« {name} » n’existe que dans les extensions et les modules, pas dans un rappel. Utilisez à la place ce que la page possède.',
  'importer.global.rule':
    '« {name} » n’existe que dans le code personnalisé d’une règle, pas dans un rappel. Faites un argument de ce dont vous avez besoin.',
  'importer.helper':
    '« {name} » est défini à la ligne {line} de ce texte, et n’est pas repris. Laissez cette ligne sur la page, ou déplacez-la dans le code.',
  'importer.this': '« this » est celui du code environnant, et n’est pas repris.',
  'importer.arguments': '« arguments » sont ceux du code environnant, et ne sont pas repris.',

  'importer.empty': 'La fonction est vide : il n’y a rien à exécuter.',
  'importer.clearVars':
    's.clearVars() efface aussi ce que la page a défini pour son prochain accès. La configuration de l’extension peut effacer des variables sans cela : « Effacer ce que l’accès a envoyé ».',
  'importer.instance.unknown':
    'L’instance du SDK Web que désigne {code} n’est connue que sur la page. Le rappel vaut pour toutes : choisissez la vôtre parmi ses outils de suivi.',
  'importer.tracker.unknown':
    'L’outil de suivi que désigne {code} n’est connu que sur la page. Le rappel vaut pour tous : choisissez le vôtre parmi ses outils de suivi.',
  'importer.notListenedTo':
    'L’extension n’écoute pas encore cet outil de suivi. Ajoutez-le aux outils de suivi dans la configuration de l’extension, sinon le rappel ne s’exécute jamais.',

  'importer.loop':
    'Il était enregistré dans une boucle. Ici, c’est un seul rappel, qui s’exécute une fois par accès.',
  'importer.conditional':
    'Il n’était enregistré que sous une condition : {code}. Le rappel s’exécute toujours. Si la condition évitait un double enregistrement, elle n’est plus nécessaire.',
  'importer.exit':
    'Ici, le code se termine toujours : l’enregistrement qui suit n’a jamais été atteint.',
  'importer.failure': 'Il n’était enregistré que si quelque chose avait échoué.',
  'importer.try':
    'Il n’était enregistré que si rien avant lui, dans le même « try », n’avait échoué.',
  'importer.awaited': 'Il n’était enregistré qu’après {code}, et pas en cas d’échec.',
  'importer.promised': 'Il était enregistré par {code} : seulement une fois cette promesse tenue.',
  'importer.event':
    'Il n’était enregistré que lorsque quelque chose se produisait sur la page : {code}.',
  'importer.again':
    'Il était enregistré encore et encore, par {code}. Ici, c’est un seul rappel, qui s’exécute une fois par accès.',
  'importer.timer': 'Il était enregistré par une minuterie, arrêtée ailleurs : {code}.',
  'importer.handedOver':
    'Il était enregistré par une fonction transmise à {code}. Si elle est appelée, et quand, ce texte ne le dit pas.',
  'importer.uncalled': 'Il était enregistré par une fonction que ce texte n’appelle pas.',
  'importer.uncalled.named': 'Il était enregistré par « {name} », que ce texte n’appelle pas.',
  'importer.rule.every-hit':
    'Ajouté à la configuration, il s’exécute sans cela. Pour le conserver, utilisez l’action Register Callback, dans une règle avec cette condition.',
  'importer.rule.next-hit':
    'Ajouté à la configuration, il s’exécute après chaque accès. Pour le garder tel quel, utilisez l’action Register Callback, dans une règle pour ce moment : « Après le prochain accès seulement ».',
  'importer.repeated': 'Il était enregistré {number} fois. Ici, il s’exécute une fois par accès.',
  'importer.everyEvent':
    'Il s’exécutait pour ce seul événement. Le rappel s’exécute pour chaque événement envoyé avec succès : restreignez-le par le type d’accès, ou par une condition dans son code.',
} satisfies Translation<typeof importerEn>;
