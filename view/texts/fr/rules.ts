import type { rulesEn } from '../en/rules';
import type { Translation } from '../translation';

export const rulesFr = {
  'hitSent.when':
    'La règle s’exécute après chaque accès envoyé avec succès, une fois les rappels de cet accès exécutés.',
  'hitUnconfirmed.when':
    'La règle s’exécute lorsqu’un accès a été remis au réseau et n’a pas été envoyé avec succès dans un délai de {wait} millisecondes, fixé dans la configuration de l’extension. Elle s’exécute une fois par accès, et non pour les accès laissés en suspens quand la page est quittée. Si un tel accès aboutit plus tard, Hit Sent se produit aussi.',
  'hitSuppressed.when':
    'La règle s’exécute lorsque la page a fait un appel de suivi pour lequel rien ne part : l’outil de suivi, le consentement du visiteur ou la page elle-même en a décidé ainsi. Elle s’exécute une fois par appel. Tant qu’un accès ne fait qu’attendre, un identifiant ou le consentement du visiteur, la règle ne s’exécute pas. Il n’y a pas d’accès, car aucune demande n’a été construite.',

  'hitValue.group': 'L’accès',
  'hitValue.type': 'Type d’accès : page, custom, download, exit ou, pour le SDK Web, event.',
  'hitValue.requestUrl':
    'L’URL complète de la demande qui a transmis l’accès, telle qu’elle a été envoyée.',
  'hitValue.reportSuites':
    'Identifiants de suites de rapports, séparés par des virgules, dans l’ordre d’envoi. Les événements du SDK Web n’en ont pas.',
  'hitValue.tracker':
    'L’outil de suivi qui l’a envoyé : adobe-analytics, built-in, global:variable ou web-sdk:instance.',
  'hitValue.id': 'Un identifiant qu’aucun autre accès ne porte.',
  'hitValue.param.group': 'Tout paramètre de requête',
  'hitValue.param.any':
    'Un paramètre de requête de l’URL de la demande. Écrivez son nom après le point : param.bw.',
  'hitValue.param.known': 'Paramètre de requête « {parameter} » : {meaning}',
  'hitValue.param': 'Paramètre de requête « {parameter} » de l’URL de la demande, décodé.',
  'hitValue.none':
    'Rien dans un accès ne correspond à « {query} ». Pour des données contextuelles, écrivez contextData. et la clé ; pour un paramètre de requête, param. et son nom ; pour un champ d’un événement du SDK Web, xdm. ou data. et son chemin.',
  'hitValue.missing': 'Choisissez une valeur de l’accès dans la liste, ou saisissez son nom.',
  'hitValue.unknown':
    '« {name} » n’est pas une valeur d’un accès. Choisissez-en une dans la liste, ou écrivez contextData. et une clé, param. et un paramètre de requête ou, pour les événements du SDK Web, xdm. ou data. et un chemin.',
  'hitValue.almost': '« {name} » n’est pas une valeur d’un accès. Vouliez-vous dire {meant} ?',
  'hitValue.contextKey': 'Écrivez la clé après « contextData. », comme dans contextData.page.type.',
  'hitValue.parameter': 'Écrivez le paramètre de requête après « param. », comme dans param.bw.',
  'hitValue.from': 'Valeur de l’accès',
  'hitValue.inRule': 'Dans une règle avec l’événement Hit Sent ou Hit Unconfirmed',
  'hitValue.inRule.help': 'La valeur de l’accès pour lequel la règle s’exécute.',
  'hitValue.elsewhere': 'Partout ailleurs',
  'hitValue.elsewhere.help':
    'La valeur du dernier accès de cette page envoyé avec succès. Avant le premier, il n’y en a aucune.',

  'hitMatches.when':
    'Teste l’accès d’une règle avec l’événement Hit Sent ou Hit Unconfirmed. Dans les règles avec d’autres événements, il n’y a pas d’accès, et la condition est fausse.',
  'hitMatches.match': 'La condition est vraie lorsque',
  'hitMatches.match.all': 'toutes les comparaisons sont vraies',
  'hitMatches.match.any': 'au moins une comparaison est vraie',
  comparisons: 'Comparaisons',
  'comparisons.help':
    'La valeur de comparaison peut contenir des éléments de données ; vide, elle ne correspond à rien.',
  'comparisons.more':
    'Une valeur que l’accès n’a pas ne correspond à rien : seuls les contraires sont alors vrais, comme « n’est pas égal à ».',
  'comparisons.add': 'Ajouter une comparaison',
  'comparisons.none': 'Ajoutez une comparaison.',
  'comparison.from': 'Valeur de l’accès {number}',
  'comparison.operator': 'Opérateur {number}',
  'comparison.value': 'Valeur de comparaison {number}',
  'comparison.caseInsensitive': 'Ignorer la casse',
  'comparison.caseInsensitive.label': 'Ignorer la casse, comparaison {number}',
  'comparison.test': 'Tester',
  'comparison.test.label': 'Tester l’expression de la comparaison {number}',
  'comparison.remove': 'Supprimer la comparaison {name}',
  'comparison.removed': 'La comparaison « {name} » a été supprimée.',
  'comparison.unnamed': 'sans nom',
  'comparison.value.missing':
    'Écrivez la valeur de comparaison, ou choisissez « existe » pour demander seulement si l’accès la possède.',
  'comparison.pattern.invalid': 'Cette expression régulière n’est pas valide.',
  'comparison.pattern.slow':
    'Cette expression peut être si longue à évaluer que la page se bloque. Évitez les répétitions dans des répétitions, comme dans (a+)+, et plus de deux .* dans une expression.',
  'operator.equals': 'est égal à',
  'operator.contains': 'contient',
  'operator.starts-with': 'commence par',
  'operator.ends-with': 'se termine par',
  'operator.matches-regex': 'correspond à la regex',
  'operator.exists': 'existe',
  'operator.equals.not': 'n’est pas égal à',
  'operator.contains.not': 'ne contient pas',
  'operator.starts-with.not': 'ne commence pas par',
  'operator.ends-with.not': 'ne se termine pas par',
  'operator.matches-regex.not': 'ne correspond pas à la regex',
  'operator.exists.not': 'n’existe pas',

  tokens: 'Ce que la règle peut utiliser',
  'tokens.help':
    'Écrivez ces jetons dans les champs des conditions et des actions de la règle, quelle que soit l’extension.',
  'tokens.more':
    'Le code personnalisé dispose des mêmes valeurs avec event.hit et event.requestUrl.',
  'token.variable': 'Une variable de l’accès, par son nom.',
  'token.contextData':
    'Données contextuelles. Pour une clé qui contient des points, créez un élément de données du type Hit Value.',
  'token.type': 'Le type d’accès : page, custom, download, exit ou, pour le SDK Web, event.',
  'token.requestUrl': 'L’URL complète de la demande qui a transmis l’accès.',
  'token.reason': 'Pourquoi l’accès n’a pas été confirmé, autant qu’on puisse le savoir :',
  'token.reason.rejected': 'le serveur de collecte a refusé l’accès.',
  'token.reason.network':
    'il n’y avait pas de connexion, un bloqueur de contenu ou autre a arrêté la demande, ou le serveur de collecte a refusé l’accès et le navigateur ne le dit pas.',
  'token.reason.timeout':
    'le serveur de collecte n’a rien répondu. L’accès est peut-être arrivé tout de même.',
  'tokens.suppressed.more':
    'Le code personnalisé dispose des mêmes valeurs avec event.reason, event.tracker, event.type et event.call.',
  'token.tracker':
    'L’outil de suivi : adobe-analytics, built-in, global:variable ou web-sdk:instance.',
  'token.call': 'L’appel de suivi : t, tl ou sendEvent.',
  'token.suppressed': 'Pourquoi rien ne part :',
  'token.suppressed.aborted':
    'la page l’a empêché, par s.abort ou, avec le SDK Web, par onBeforeEventSend ou onBeforeLinkClickSend.',
  'token.suppressed.consent': 'le visiteur s’est opposé au suivi ou a refusé son consentement.',
  'token.suppressed.callback':
    'un rappel a fait l’appel, et son accès exécuterait à nouveau le rappel.',
  'token.suppressed.misconfigured':
    'il n’y a pas de suite de rapports, un lien n’a ni nom ni URL, ou le SDK Web a refusé l’appel.',
} satisfies Translation<typeof rulesEn>;
