import type { wordsEn } from '../en/words';
import type { Translation } from '../translation';

export const wordsFr = {
  'word._satellite': 'La bibliothèque de balises de la page.',
  'word.args': 'Votre argument, avec la valeur {value}',
  'word.args.empty': 'Votre argument ; il n’a pas encore de valeur.',

  'word.hit.reportSuites': 'Identifiants de suites de rapports, dans l’ordre d’envoi.',
  'word.hit.variables': 'Variables Analytics que l’accès a transmises, par nom.',
  'word.hit.contextData':
    'Données contextuelles que l’accès a transmises, par clé : hit.contextData["page.type"].',
  'word.hit.get':
    'Une valeur par son nom : une variable, contextData. et une clé, ou param. et un paramètre de requête.',
  'word.hit.sentAt': 'Moment où l’accès a été remis au réseau : millisecondes depuis 1970.',
  'word.hit.confirmedBy':
    'Comment le succès est connu. response : le serveur de collecte a répondu. beacon : le navigateur a pris l’accès, et aucune réponse ne peut être connue.',
  'word.hit.xdm': 'SDK Web seulement : le XDM envoyé.',
  'word.hit.data': 'SDK Web seulement : l’objet data envoyé.',
  'word.hit.result': 'SDK Web seulement : la réponse de l’Edge Network.',

  'word.s.account': 'Identifiants de suites de rapports, séparés par des virgules.',
  'word.s.contextData': 'Données contextuelles des prochains accès, par clé.',
  'word.s.linkTrackVars':
    'Noms des variables que portent les accès de lien, séparés par des virgules.',
  'word.s.linkTrackEvents':
    'Noms des événements que portent les accès de lien, séparés par des virgules.',
  'word.s.visitor': 'Le service Experience Cloud ID qu’utilise l’outil de suivi.',
  'word.s.version': 'Version d’AppMeasurement.',
  'word.s.Util': 'Petites fonctions utilitaires d’AppMeasurement.',
  'word.s.Util.getQueryParam': 'Valeur d’un paramètre de requête de l’adresse de la page.',
  'word.s.Util.cookieRead': 'Valeur d’un cookie.',
  'word.s.Util.cookieWrite': 'Définit un cookie : nom, valeur, expiration.',

  'word._satellite.getVar': 'Valeur d’un élément de données : _satellite.getVar("Customer Tier").',
  'word._satellite.setVar':
    'Définit une variable que les jetons d’éléments de données peuvent nommer.',
  'word._satellite.track':
    'Exécute les règles qui ont un événement Direct Call de cet identifiant.',
  'word._satellite.logger': 'Écrit dans la console tant que le débogage est activé.',
  'word._satellite.logger.log': 'Consigne un message.',
  'word._satellite.logger.info': 'Consigne une information.',
  'word._satellite.logger.warn': 'Consigne un avertissement.',
  'word._satellite.logger.error': 'Consigne une erreur.',
  'word._satellite.logger.debug': 'Consigne un message de débogage.',
  'word._satellite.cookie': 'Lit et écrit des cookies.',
  'word._satellite.cookie.get': 'Valeur d’un cookie.',
  'word._satellite.cookie.set':
    'Définit un cookie : nom, valeur, options telles que { expires: 30 } en jours.',
  'word._satellite.cookie.remove': 'Supprime un cookie.',
  'word._satellite.environment': 'L’environnement pour lequel la bibliothèque a été créée.',
  'word._satellite.environment.id': 'Identifiant de l’environnement.',
  'word._satellite.environment.stage': 'production, staging ou development.',
  'word._satellite.buildInfo': 'Comment la bibliothèque a été créée.',
  'word._satellite.buildInfo.buildDate': 'Quand la bibliothèque a été créée.',
  'word._satellite.buildInfo.environment': 'production, staging ou development.',
  'word._satellite.buildInfo.turbineVersion': 'Version du moteur de règles.',
  'word._satellite.buildInfo.turbineBuildDate': 'Quand le moteur de règles a été créé.',
  'word._satellite.property': 'La propriété à laquelle la bibliothèque appartient.',
  'word._satellite.property.id': 'Identifiant de la propriété.',
  'word._satellite.property.name': 'Nom de la propriété.',
  'word._satellite.property.settings': 'Paramètres de la propriété.',
  'word._satellite.company': 'L’entreprise à laquelle la propriété appartient.',
  'word._satellite.company.orgId': 'Identifiant de l’organisation dans l’Experience Cloud.',
} satisfies Translation<typeof wordsEn>;
