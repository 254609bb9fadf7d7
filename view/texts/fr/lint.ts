import type { lintEn } from '../en/lint';
import type { Translation } from '../translation';

export const lintFr = {
  'code.problems': 'Problèmes dans le code',
  'code.problems.none': 'Aucun problème trouvé.',
  'code.errors': { one: '{number} erreur', other: '{number} erreurs' },
  'code.warnings': { one: '{number} avertissement', other: '{number} avertissements' },
  'code.error': 'Erreur :',
  'code.warning': 'Avertissement :',
  'code.line': 'Ligne {line}',
  'code.place': 'Ligne {line}, colonne {column} :',
  'code.completions': 'Suggestions',
  'code.keys':
    'F8 va au problème suivant, Maj+F8 au précédent, Ctrl+. à ses corrections (Mac : Cmd+.). Ctrl+Espace suggère des noms, Ctrl+I explique le nom sous le curseur (Mac : Cmd+I). Ctrl+F recherche et remplace (Mac : Cmd+F).',

  'syntax.unexpected': '« {word} » n’a pas sa place ici.',
  'syntax.endsEarly':
    'Le code se termine avant d’être complet. Fermez la parenthèse, le crochet, l’accolade ou le guillemet ouvert.',
  'syntax.declared': 'Le nom « {name} » est déjà pris. Choisissez-en un autre.',
  'syntax.string': 'Ce texte n’a pas de guillemet fermant sur sa ligne.',
  'syntax.template': 'Ce modèle n’a pas d’accent grave fermant.',
  'syntax.comment': 'Ce commentaire n’a pas de fin. Fermez-le avec */.',
  'syntax.regex': 'Cette expression régulière n’a pas de barre oblique fermante.',
  'syntax.regexInvalid': 'Cette expression régulière n’est pas valide.',
  'syntax.await':
    '« await » ne fonctionne que dans une fonction async. Placez-y le code, appelez-la et renvoyez sa promesse.',
  'syntax.import': '« import » et « export » ne fonctionnent pas dans un rappel.',
  'syntax.assignment': 'Rien ne peut être affecté à ceci. Comparez avec ===.',
  'syntax.initializer': 'Cette constante a besoin d’une valeur.',
  'syntax.catch': '« try » a besoin d’un « catch » ou d’un « finally ».',
  'syntax.reserved': '« {name} » est un mot réservé de JavaScript. Choisissez un autre nom.',
  'syntax.number': 'Ce nombre n’est pas valide.',
  'syntax.outsideLoop': '« {word} » se trouve en dehors d’une boucle.',
  'syntax.html': 'Ceci est du HTML. Seul du JavaScript va ici, sans balises.',
  'syntax.html.fix': 'Supprimer les balises',
  'syntax.quotes':
    'Ces guillemets viennent d’un traitement de texte. Le code demande des guillemets droits.',
  'syntax.invisible': 'Un caractère invisible se trouve ici. Il a été collé avec le code.',
  'syntax.invisible.fix': 'Le supprimer',
  'syntax.fence':
    'Ce sont les marques d’un bloc de code en Markdown. Seul le code qu’elles entourent va ici.',
  'syntax.fence.fix': 'Ne garder que le code',
  'syntax.other': 'Ce code JavaScript n’est pas valide : {reason}.',

  'lint.fix.remove': 'Supprimer {code}',

  'lint.tracking.now':
    '{call} n’envoie rien ici : cela relancerait le rappel, et ainsi de suite sans fin.',
  'lint.tracking.loop':
    '{call} envoie un accès après chaque accès, sans fin. Choisissez les outils de suivi ou les types d’accès auxquels le rappel s’applique, ou supprimez l’appel.',
  'lint.tracking.maybe':
    '{call} envoie un autre accès, et le rappel s’exécute de nouveau ensuite. Veillez à ce que cela prenne fin : choisissez des types d’accès ou des outils de suivi, ou testez hit.type.',
  'lint.tracking.other':
    '{call} envoie un autre accès. Si cet outil de suivi exécute aussi ce rappel, les accès se suivent sans fin.',

  'lint.registration.post':
    'Ce champ est déjà le rappel. Enregistré ici, un rappel de plus s’ajouterait après chaque accès.',
  'lint.registration.pre':
    'Cela ajoute un rappel de plus après chaque accès. Enregistrez-le une seule fois, en dehors de ce rappel.',
  'lint.uncalled':
    'Cette fonction n’est jamais appelée : rien ne se passe. Le champ ne prend que le code qu’elle contient.',
  'lint.fix.unwrap': 'Ne garder que le code de la fonction',

  'lint.token':
    '{token} n’est pas remplacé dans le code. Faites-en un argument, ou lisez l’élément de données.',
  'lint.fix.argument': 'Ajouter l’argument {name} avec la valeur {token}',
  'lint.fix.use': 'Utiliser {code}',

  'lint.reset':
    '{variable} est réinitialisé avant l’exécution du rappel. L’accès contient ce qui a été envoyé : {instead}',
  'lint.reset.lost':
    '{variable} est réinitialisé avant l’exécution du rappel, et l’accès ne le contient pas.',

  'lint.clearVars':
    'Cela efface aussi ce que la page a défini pour l’accès suivant. Le réglage sous « Effacement des variables » n’efface que ce que cet accès a envoyé.',
  'lint.clearVars.elsewhere':
    'Cela efface aussi ce que la page a défini pour l’accès suivant. Dans la configuration de l’extension, « Effacement des variables » n’efface que ce que chaque accès a envoyé.',
  'lint.fix.clearing': 'Le supprimer, et effacer ce que chaque accès a envoyé',

  'lint.undeclared':
    '« {name} » n’est pas déclaré. L’affectation crée une variable que toute la page partage.',
  'lint.undeclared.strict':
    '« {name} » n’est pas déclaré : cette affectation lève donc une erreur.',
  'lint.fix.declare': 'Le déclarer : {code}',

  'lint.documentWrite': 'Une fois la page chargée, cela remplace tout son contenu.',

  'lint.returned':
    'Personne n’utilise cette valeur. De ce qu’un rappel renvoie, seule une promesse compte.',
  'lint.returned.url':
    'L’accès a déjà été envoyé. Renvoyer une autre URL ne change rien, et personne n’utilise cette valeur.',
  'lint.fix.return': 'Ne rien renvoyer',

  'lint.floating':
    'Si cette promesse échoue, personne ne le saura. Renvoyez-la : l’échec sera consigné avec le nom du rappel.',
  'lint.fix.returnPromise': 'Renvoyer la promesse',
  'lint.fix.await': 'L’attendre avec await',
  'lint.fix.catch': 'Consigner l’échec ici',

  'lint.argument': 'Il n’y a pas d’argument « {name} ».',
  'lint.fix.addArgument': 'Ajouter l’argument {name}',
  'lint.noTracker': 'Ici, s vaut undefined : les accès du SDK Web n’ont pas d’outil de suivi.',

  'lint.url':
    'Découper l’URL à la main fait perdre les données contextuelles imbriquées. hit.get, hit.contextData et hit.reportSuites les fournissent déjà.',
  'lint.hitName': 'Un accès n’a rien sous le nom « {name} ».',
  'lint.hitName.last': 'Il n’y a pas de « {name} » : {last} est la dernière.',
  'lint.hitName.throws': 'Un accès n’a rien sous le nom « {name} », ce qui déclenche une erreur.',
  'lint.contextKey':
    'Les données contextuelles ne sont pas un arbre : la clé avec ses points est un seul nom, « {key} ».',
  'lint.hitWrite':
    'Un accès ne peut pas être modifié : il a déjà été envoyé. Ceci est sans effet ou déclenche une erreur.',
  'lint.assigned': 'Un simple = affecte une valeur. Pour comparer, écrivez ===.',
  'lint.fix.compare': 'Comparer avec ===',
  'lint.insecure': 'Sur les pages sécurisées, les navigateurs bloquent les demandes en http:.',
  'lint.string':
    'Du code dans une chaîne est bloqué par de nombreuses Content-Security-Policies. Donnez une fonction à {name}, ou passez-vous-en.',
  'lint.fix.function': 'En faire une fonction',
} satisfies Translation<typeof lintEn>;
