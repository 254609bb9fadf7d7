import type { completionEn } from '../en/completion';
import type { Translation } from '../translation';

export const completionFr = {
  'completion._satellite': 'La bibliothèque de balises de la page.',
  'completion.args': 'Votre argument, avec la valeur {value}',
  'completion.args.empty': 'Votre argument ; il n’a pas encore de valeur.',

  'completion.hit.reportSuites': 'Identifiants de suites de rapports, dans l’ordre d’envoi.',
  'completion.hit.variables': 'Variables Analytics que l’accès a transmises, par nom.',
  'completion.hit.contextData':
    'Données contextuelles que l’accès a transmises, par clé : hit.contextData["page.type"].',
  'completion.hit.get':
    'Une valeur par son nom : une variable, contextData. et une clé, ou param. et un paramètre de requête.',
  'completion.hit.sentAt': 'Moment où l’accès a été remis au réseau : millisecondes depuis 1970.',
  'completion.hit.confirmedBy':
    'Comment le succès est connu. response : le serveur de collecte a répondu. beacon : le navigateur a pris l’accès, et aucune réponse ne peut être connue.',
  'completion.hit.xdm': 'SDK Web seulement : le XDM envoyé.',
  'completion.hit.data': 'SDK Web seulement : l’objet data envoyé.',
  'completion.hit.result': 'SDK Web seulement : la réponse de l’Edge Network.',

  'completion.s.account': 'Identifiants de suites de rapports, séparés par des virgules.',
  'completion.s.contextData': 'Données contextuelles des prochains accès, par clé.',
  'completion.s.linkTrackVars':
    'Noms des variables que portent les accès de lien, séparés par des virgules.',
  'completion.s.linkTrackEvents':
    'Noms des événements que portent les accès de lien, séparés par des virgules.',
  'completion.s.visitor': 'Le service Experience Cloud ID qu’utilise l’outil de suivi.',
  'completion.s.version': 'Version d’AppMeasurement.',
  'completion.s.Util': 'Petites fonctions utilitaires d’AppMeasurement.',
  'completion.s.Util.getQueryParam': 'Valeur d’un paramètre de requête de l’adresse de la page.',
  'completion.s.Util.cookieRead': 'Valeur d’un cookie.',
  'completion.s.Util.cookieWrite': 'Définit un cookie : nom, valeur, expiration.',

  'completion._satellite.getVar':
    'Valeur d’un élément de données : _satellite.getVar("Customer Tier").',
  'completion._satellite.setVar':
    'Définit une variable que les jetons d’éléments de données peuvent nommer.',
  'completion._satellite.track':
    'Exécute les règles qui ont un événement Direct Call de cet identifiant.',
  'completion._satellite.logger': 'Écrit dans la console tant que le débogage est activé.',
  'completion._satellite.logger.log': 'Consigne un message.',
  'completion._satellite.logger.info': 'Consigne une information.',
  'completion._satellite.logger.warn': 'Consigne un avertissement.',
  'completion._satellite.logger.error': 'Consigne une erreur.',
  'completion._satellite.logger.debug': 'Consigne un message de débogage.',
  'completion._satellite.cookie': 'Lit et écrit des cookies.',
  'completion._satellite.cookie.get': 'Valeur d’un cookie.',
  'completion._satellite.cookie.set':
    'Définit un cookie : nom, valeur, options telles que { expires: 30 } en jours.',
  'completion._satellite.cookie.remove': 'Supprime un cookie.',
  'completion._satellite.environment': 'L’environnement pour lequel la bibliothèque a été créée.',
  'completion._satellite.environment.id': 'Identifiant de l’environnement.',
  'completion._satellite.environment.stage': 'production, staging ou development.',
  'completion._satellite.buildInfo': 'Comment la bibliothèque a été créée.',
  'completion._satellite.buildInfo.buildDate': 'Quand la bibliothèque a été créée.',
  'completion._satellite.buildInfo.environment': 'production, staging ou development.',
  'completion._satellite.buildInfo.turbineVersion': 'Version du moteur de règles.',
  'completion._satellite.buildInfo.turbineBuildDate': 'Quand le moteur de règles a été créé.',
  'completion._satellite.property': 'La propriété à laquelle la bibliothèque appartient.',
  'completion._satellite.property.id': 'Identifiant de la propriété.',
  'completion._satellite.property.name': 'Nom de la propriété.',
  'completion._satellite.property.settings': 'Paramètres de la propriété.',
  'completion._satellite.company': 'L’entreprise à laquelle la propriété appartient.',
  'completion._satellite.company.orgId': 'Identifiant de l’organisation dans l’Experience Cloud.',
} satisfies Translation<typeof completionEn>;
