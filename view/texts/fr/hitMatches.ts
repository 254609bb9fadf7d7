import type { hitMatchesEn } from '../en/hitMatches';
import type { Translation } from '../translation';

export const hitMatchesFr = {
  'hitMatches.title': 'Post-Track Callback: Hit Matches',

  'hitMatches.when':
    'Teste l’accès d’une règle avec l’événement Hit Sent ou Hit Unconfirmed. Dans les règles avec d’autres événements, il n’y a pas d’accès, et la condition est fausse.',
  'hitMatches.match': 'La condition est vraie lorsque',
  'hitMatches.match.all': 'toutes les comparaisons sont vraies',
  'hitMatches.match.any': 'au moins une comparaison est vraie',
  'hitMatches.comparisons': 'Comparaisons',
  'hitMatches.comparisons.help':
    'La valeur de comparaison peut contenir des éléments de données ; vide, elle ne correspond à rien.',
  'hitMatches.comparisons.more':
    'Une valeur que l’accès n’a pas ne correspond à rien : seuls les contraires sont alors vrais, comme « n’est pas égal à ».',
  'hitMatches.comparisons.add': 'Ajouter une comparaison',
  'hitMatches.comparisons.none': 'Ajoutez une comparaison.',
  'hitMatches.comparison.from': 'Valeur de l’accès {number}',
  'hitMatches.comparison.operator': 'Opérateur {number}',
  'hitMatches.comparison.value': 'Valeur de comparaison {number}',
  'hitMatches.comparison.caseInsensitive': 'Ignorer la casse',
  'hitMatches.comparison.caseInsensitive.label': 'Ignorer la casse, comparaison {number}',
  'hitMatches.comparison.test': 'Tester',
  'hitMatches.comparison.test.label': 'Tester l’expression de la comparaison {number}',
  'hitMatches.comparison.remove': 'Supprimer la comparaison {name}',
  'hitMatches.comparison.removed': 'La comparaison « {name} » a été supprimée.',
  'hitMatches.comparison.value.missing':
    'Écrivez la valeur de comparaison, ou choisissez « existe » pour demander seulement si l’accès la possède.',
  'hitMatches.comparison.pattern.invalid': 'Cette expression régulière n’est pas valide.',
  'hitMatches.comparison.pattern.slow':
    'Cette expression peut être si longue à évaluer que la page se bloque. Évitez les répétitions dans des répétitions, comme dans (a+)+, et plus de deux .* dans une expression.',
  'hitMatches.operator.equals': 'est égal à',
  'hitMatches.operator.contains': 'contient',
  'hitMatches.operator.starts-with': 'commence par',
  'hitMatches.operator.ends-with': 'se termine par',
  'hitMatches.operator.matches-regex': 'correspond à la regex',
  'hitMatches.operator.exists': 'existe',
  'hitMatches.operator.equals.not': 'n’est pas égal à',
  'hitMatches.operator.contains.not': 'ne contient pas',
  'hitMatches.operator.starts-with.not': 'ne commence pas par',
  'hitMatches.operator.ends-with.not': 'ne se termine pas par',
  'hitMatches.operator.matches-regex.not': 'ne correspond pas à la regex',
  'hitMatches.operator.exists.not': 'n’existe pas',
} satisfies Translation<typeof hitMatchesEn>;
