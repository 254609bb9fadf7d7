import type { Texts } from './en';

export const fr: Texts = {
  name: 'Inspecteur d’accès',
  badge: 'Ouvrir l’inspecteur d’accès. Accès : {0}, problèmes : {1}',
  counts: 'Accès : {0}, problèmes : {1}',
  close: 'Fermer',
  pause: 'Pause',
  clear: 'Vider',
  move: 'Déplacer',
  copyAll: 'Tout copier',
  copied: 'Copié',
  copyHere: 'Le navigateur n’autorise pas la copie. Copiez le texte d’ici :',
  filter: 'Filtre',
  tracker: 'Outil de suivi',
  type: 'Type',
  outcome: 'Résultat',
  all: 'Tous',
  hits: 'Accès, le plus récent en premier',
  none: 'Aucun accès pour l’instant.',
  noneMatch: 'Aucun accès ne correspond au filtre.',
  detail: 'L’accès choisi',
  failed: 'Non arrivé',
  arrived: 'Arrivé',
  older: 'Accès plus anciens, non affichés : {0}',
  choose: 'Choisissez un accès pour voir ce qu’il est devenu.',
  ofPage: 'Sur cette page',

  'type.page': 'Page vue',
  'type.custom': 'Lien personnalisé',
  'type.download': 'Téléchargement',
  'type.exit': 'Lien de sortie',
  'type.event': 'Événement',
  'type.': 'Événement',

  'state.waiting': 'Attend un ID ou le consentement',
  'state.queued': 'Attend derrière un autre accès',
  'state.sent': 'En route',
  'state.response': 'Réponse reçue',
  'state.beacon': 'Envoyé par balise (beacon)',
  'state.rejected': 'Refusé',
  'state.network': 'Pas de connexion',
  'state.timeout': 'Pas de réponse',
  'state.suppressed': 'Non envoyé',
  late: '{0}, en retard',

  'why.aborted': 'arrêté par la page',
  'why.consent': 'pas de consentement',
  'why.callback': 'appelé dans un rappel',
  'why.misconfigured': 'mal configuré',

  'reason.aborted': 'Votre page l’a arrêté : s.abort, onBeforeEventSend ou onBeforeLinkClickSend.',
  'reason.consent': 'Le visiteur ne consent pas, ou s’est opposé au suivi.',
  'reason.callback': 'L’appel a été fait dans un rappel : il ferait une boucle.',
  'reason.misconfigured': 'La suite de rapports manque, ou un lien n’a ni nom ni URL.',

  way: 'Le chemin',
  called: '{0} appelé',
  automatic: 'Envoyé par l’outil de suivi lui-même',
  handedOver: 'Remis',
  left: 'En route',
  past: 'Cela s’est passé avant l’arrivée de l’inspecteur.',

  sent: 'Ce qui a été envoyé',
  'group.page': 'Page',
  'group.products': 'Événements et produits',
  'group.conversion': 'Conversion',
  'group.traffic': 'Trafic',
  'group.link': 'Lien',
  'group.technical': 'Visiteur et technique',
  suites: 'Suites de rapports',
  context: 'Données contextuelles',
  others: 'Autres paramètres',
  length:
    '{0} caractères ; à partir de {1}, un outil de suivi qui connaît le visiteur envoie l’accès par POST.',
  request: 'URL de la demande',
  changes: 'Changements depuis l’accès {0}',
  noChanges: 'Rien n’a changé depuis l’accès {0}.',
  added: 'ajouté',
  changed: 'modifié',
  gone: 'absent',

  ran: 'Ce qui s’est exécuté',
  ranCounts: 'Rappels exécutés : {0} ; en échec : {1} ; non exécutés : {2}',
  nothingRan: 'Aucun rappel ne s’est exécuté.',
  running: 'en cours',
  returned: 'A renvoyé {0}',
  open: 'Sa promesse est en attente.',
  settled: 'Sa promesse s’est achevée après {0}.',
  blocked: 'A appelé {0} : arrêté, cela ferait une boucle.',
  notRun: 'Non exécutés',
  'not.off': 'Il est désactivé dans la configuration.',
  'not.tracker': 'Il est destiné à d’autres outils de suivi : {0}',
  'not.type': 'Il est destiné à d’autres types d’accès : {0}',
  'not.used': 'Il ne valait que pour un accès, et s’est exécuté sur l’accès {0}.',
  'not.suspended': 'Les rappels sont suspendus jusqu’à {0}.',
  'not.held': 'Il ne s’est pas encore exécuté.',
  'not.unseen':
    'Il s’applique. On n’a pas vu s’il s’est exécuté : l’inspecteur est arrivé plus tard.',
  notConfirmed: 'Les rappels s’exécutent quand l’accès est confirmé.',
  rules: 'Règles',
  'rule.triggered': 'Déclenchée',
  'rule.completed': 'Toutes les actions se sont exécutées.',
  'rule.no': 'Une condition a dit non : {0}',
  'rule.failed': 'Une action a échoué : {0}',

  came: 'Ce qui en est sorti',
  cleared: 'Effacées',
  kept: 'Conservées : la page les a définies entre-temps',
  forwards: 'Transmis',
  'forward.stored': 'En attente ; tentatives : {0}',
  'forward.again': 'La tentative {0} a échoué : {1}. De nouveau à {2}',
  'forward.delivered': 'Livré à la tentative {0}',
  'forward.dropped': 'Abandonné après la tentative {0} : {1}',
  nothing: 'Rien n’a été effacé ni transmis.',

  findings: 'Constats',
  'found.repeated':
    'La même page vue que l’accès {0}, en moins de deux secondes. Cherchez un second appel de s.t() ou une règle déclenchée deux fois.',
  'found.noPageName':
    'Pas de nom de page : les rapports affichent l’URL. Définissez pageName avant l’appel.',
  'found.carriedOver':
    'Inchangées depuis la page précédente : {0}. Si elles appartiennent à cette page-là, activez « Effacer des variables » dans la configuration.',
  'found.slow':
    'Rappels de plus de 50 ms : {0}. La page a attendu : faites le travail lent plus tard, dans une promesse ou un minuteur.',
  'found.long':
    'L’URL de la demande a {0} caractères. Des bloqueurs, proxys et serveurs peuvent couper les longues : envoyez moins, ou veillez à ce qu’un ID de visiteur soit défini pour que l’accès parte par POST.',
  'found.failedCallback':
    'Rappels en échec : {0}. L’erreur et sa pile sont sous « Ce qui s’est exécuté ».',
  'found.blocked':
    'Rappels qui ont fait un appel de suivi : {0}. Il a été arrêté, car il ferait une boucle : retirez-le du rappel.',
  'found.suspended':
    'Des rappels envoient des accès en chaîne sans fin et sont suspendus. Cherchez le rappel qui mène à un appel de suivi.',
  'found.notSent': 'Rien n’est parti. La raison est sous « Le chemin ».',
  'found.notArrived':
    'L’accès n’est pas arrivé. Vérifiez le serveur de suivi, la Content Security Policy et les bloqueurs.',
  'found.neverApplied':
    'Ce rappel ne s’est encore appliqué à aucun accès : {0}. Vérifiez ses outils de suivi et ses types d’accès.',
  'found.missingTracker':
    'Cet outil de suivi est configuré mais n’est pas venu : {0}. Vérifiez son nom, et si son script se charge.',
  'found.copies':
    'Copies de l’extension sur cette page : {0}. Cherchez une seconde bibliothèque, ou une bibliothèque chargée deux fois.',
  'found.removed':
    'La page a retiré l’inspecteur d’accès. Il reste absent jusqu’à la page suivante.',

  copyJson: 'Copier en JSON',
  copyPlaywright: 'Copier pour Playwright',
  copyCypress: 'Copier pour Cypress',
};
