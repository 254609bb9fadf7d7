import type { variablesEn } from '../en/variables';
import type { Translation } from '../translation';

export const variablesFr = {
  'variableGroup.page': 'Page',
  'variableGroup.contextData': 'Données contextuelles',
  'variableGroup.products': 'Événements et produits',
  'variableGroup.conversion': 'Conversion',
  'variableGroup.traffic': 'Trafic',
  'variableGroup.link': 'Lien',
  'variableGroup.visitor': 'Visiteur',
  'variableGroup.technical': 'Technique',
  'variableGroup.automatic': 'Déterminé par l’outil de suivi',
  'variableGroup.light': 'Appels serveur Light',

  'variable.pageName': 'Nom de la page dans les rapports. Sans lui, ils affichent l’adresse.',
  'variable.pageURL':
    'Adresse de la page. Si elle manque, l’outil de suivi prend celle du navigateur.',
  'variable.channel': 'Section du site à laquelle la page appartient.',
  'variable.server': 'Serveur ou domaine dont la page provient.',
  'variable.referrer': 'Adresse de la page précédente (référent).',
  'variable.pageType': 'errorPage si une page est introuvable, sinon vide.',
  'variables.hier':
    'Hiérarchie {number} : place de la page dans le site, avec un délimiteur entre les niveaux.',

  'variable.events':
    'Événements de succès de cet accès : les vôtres comme event1, purchase, ceux du panier.',
  'variable.products':
    'Produits de cet accès : catégorie, nom, quantité, prix, événements propres, eVars de marchandisage.',
  'variable.purchaseID':
    'Numéro de commande. Adobe ne compte qu’une fois les achats qui portent le même numéro.',
  'variable.transactionID': 'Relie l’accès à des données chargées plus tard pour le même numéro.',
  'variable.currencyCode': 'Devise des prix de cet accès, par exemple EUR.',

  'variable.campaign': 'Code de suivi de la campagne qui a amené le visiteur.',
  'variable.state': 'État, région ou province du visiteur.',
  'variable.zip': 'Code postal du visiteur.',
  'variables.list':
    'Variable de liste {number} : plusieurs valeurs à la fois, séparées par un délimiteur. Persiste comme une eVar.',
  'variables.eVar':
    'Variable de conversion {number} : garde sa valeur jusqu’à son expiration et se voit attribuer les événements.',
  'variables.prop': 'Variable de trafic {number} : ne compte que pour cet accès.',

  'variable.linkName': 'Nom du lien que l’accès signale.',
  'variable.linkURL': 'Adresse à laquelle mène le lien.',
  'variable.linkType': 'Type de lien : o personnalisé, d téléchargement, e sortie.',
  'variable.pev3': 'Données de lien qu’Adobe n’utilise plus.',

  'variable.visitorID': 'Votre propre identifiant du visiteur, à la place de celui d’Adobe.',
  'variable.marketingCloudVisitorID': 'Experience Cloud ID (ECID) du visiteur.',
  'variable.analyticsVisitorID':
    'Identifiant Analytics du visiteur, antérieur à l’Experience Cloud ID.',
  'variable.marketingCloudOrgID': 'Identifiant de votre organisation dans l’Experience Cloud.',
  'variable.authState': 'État de connexion du visiteur : 0 inconnu, 1 connecté, 2 déconnecté.',
  'variable.audienceManagerLocationHint': 'Région des données du visiteur dans Audience Manager.',
  'variable.audienceManagerBlob': 'Données chiffrées du visiteur pour Audience Manager.',
  'variable.supplementalDataID': 'Relie l’accès à l’appel de Target pour la même page.',
  'variable.tnt': 'Activités et expériences de Target que la page a affichées.',
  'variable.visitorMigrationKey':
    'Clé des visiteurs qui passent d’un domaine de cookies à un autre.',
  'variable.visitorMigrationServer': 'Domaine de cookies que les visiteurs quittent.',

  'variable.timestamp':
    'Heure de l’accès : secondes Unix ou ISO 8601. La suite de rapports doit l’autoriser.',
  'variable.charSet': 'Jeu de caractères des valeurs, par exemple UTF-8.',
  'variable.dynamicVariablePrefix':
    'Ce qui désigne une valeur comme copie d’une autre variable : le D de D=v1.',
  'variable.latitude': 'Latitude du lieu où se trouve le visiteur.',
  'variable.longitude': 'Longitude du lieu où se trouve le visiteur.',
  'variable.customerPerspective':
    'Type d’accès d’une application : au premier plan ou en arrière-plan.',
  'variable.cookieDomainPeriods':
    'Parties du domaine auquel les cookies s’appliquent : 3 pour example.co.uk.',
  'variable.cookieLifetime': 'Durée de vie des cookies d’Adobe : secondes, SESSION ou NONE.',
  'variable.visitorNamespace': 'Espace de noms des cookies tiers d’Adobe. N’est plus utilisé.',
  'variable.variableProvider': 'Partenaire qui fournit les variables. N’est plus utilisé.',
  'variable.ms_a': 'Marque que d’autres logiciels d’Adobe ajoutent à un accès.',

  'variable.fid': 'Identifiant de secours du visiteur, tiré d’un cookie du site.',
  'variable.resolution': 'Largeur et hauteur de l’écran.',
  'variable.colorDepth': 'Profondeur de couleur de l’écran, en bits.',
  'variable.browserWidth': 'Largeur du contenu de la fenêtre, en pixels.',
  'variable.browserHeight': 'Hauteur du contenu de la fenêtre, en pixels.',
  'variable.javascriptVersion': 'Version de JavaScript.',
  'variable.javaEnabled': 'Si le navigateur dispose de Java : Y ou N.',
  'variable.cookiesEnabled': 'Si le navigateur accepte les cookies : Y ou N.',
  'variable.connectionType': 'Type de connexion, dans les anciens navigateurs.',
  'variable.homepage':
    'Si la page est la page d’accueil du navigateur, dans les anciens navigateurs.',

  'variable.lightProfileID': 'Profil qu’un appel serveur Light écrit.',
  'variable.lightStoreForSeconds':
    'Secondes pendant lesquelles le profil d’un appel serveur Light est conservé.',
  'variable.lightIncrementBy': 'Ce qu’un appel serveur Light ajoute aux compteurs.',
  'variable.retrieveLightProfiles': 'Profils qu’un appel serveur Light lit.',
  'variable.deleteLightProfiles': 'Profils qu’un appel serveur Light supprime.',
} satisfies Translation<typeof variablesEn>;
