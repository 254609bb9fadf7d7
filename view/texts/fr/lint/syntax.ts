import type { syntaxEn } from '../../en/lint/syntax';
import type { Translation } from '../../translation';

export const syntaxFr = {
  'lint.syntax.unexpected': '« {word} » n’a pas sa place ici.',
  'lint.syntax.endsEarly':
    'Le code se termine avant d’être complet. Fermez la parenthèse, le crochet, l’accolade ou le guillemet ouvert.',
  'lint.syntax.declared': 'Le nom « {name} » est déjà pris. Choisissez-en un autre.',
  'lint.syntax.string': 'Ce texte n’a pas de guillemet fermant sur sa ligne.',
  'lint.syntax.template': 'Ce modèle n’a pas d’accent grave fermant.',
  'lint.syntax.comment': 'Ce commentaire n’a pas de fin. Fermez-le avec */.',
  'lint.syntax.regex': 'Cette expression régulière n’a pas de barre oblique fermante.',
  'lint.syntax.regexInvalid': 'Cette expression régulière n’est pas valide.',
  'lint.syntax.await':
    '« await » ne fonctionne que dans une fonction async. Placez-y le code, appelez-la et renvoyez sa promesse.',
  'lint.syntax.import': '« import » et « export » ne fonctionnent pas dans un rappel.',
  'lint.syntax.assignment': 'Rien ne peut être affecté à ceci. Comparez avec ===.',
  'lint.syntax.initializer': 'Cette constante a besoin d’une valeur.',
  'lint.syntax.catch': '« try » a besoin d’un « catch » ou d’un « finally ».',
  'lint.syntax.reserved': '« {name} » est un mot réservé de JavaScript. Choisissez un autre nom.',
  'lint.syntax.number': 'Ce nombre n’est pas valide.',
  'lint.syntax.outsideLoop': '« {word} » se trouve en dehors d’une boucle.',
  'lint.syntax.html': 'Ceci est du HTML. Seul du JavaScript va ici, sans balises.',
  'lint.syntax.html.fix': 'Supprimer les balises',
  'lint.syntax.quotes':
    'Ces guillemets viennent d’un traitement de texte. Le code demande des guillemets droits.',
  'lint.syntax.invisible': 'Un caractère invisible se trouve ici. Il a été collé avec le code.',
  'lint.syntax.invisible.fix': 'Le supprimer',
  'lint.syntax.other': 'Ce code JavaScript n’est pas valide : {reason}.',
} satisfies Translation<typeof syntaxEn>;
