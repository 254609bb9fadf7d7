import type { variablesEn } from '../en/variables';
import type { Translation } from '../translation';

export const variablesFr = {
  'variables.group.page': 'Page',
  'variables.group.contextData': 'Données contextuelles',
  'variables.group.products': 'Événements et produits',
  'variables.group.conversion': 'Conversion',
  'variables.group.traffic': 'Trafic',
  'variables.group.link': 'Lien',
  'variables.group.visitor': 'Visiteur',
  'variables.group.technical': 'Technique',
  'variables.group.automatic': 'Déterminé par l’outil de suivi',
  'variables.group.light': 'Appels serveur Light',

  'variables.pageName': 'Nom de la page dans les rapports. Sans lui, ils affichent l’adresse.',
  'variables.pageURL':
    'Adresse de la page. Si elle manque, l’outil de suivi prend celle du navigateur.',
  'variables.channel': 'Section du site à laquelle la page appartient.',
  'variables.server': 'Serveur ou domaine dont la page provient.',
  'variables.referrer': 'Adresse de la page précédente (référent).',
  'variables.pageType': 'errorPage si une page est introuvable, sinon vide.',
  'variables.hier':
    'Hiérarchie {number} : place de la page dans le site, avec un délimiteur entre les niveaux.',

  'variables.events':
    'Événements de succès de cet accès : les vôtres comme event1, purchase, ceux du panier.',
  'variables.products':
    'Produits de cet accès : catégorie, nom, quantité, prix, événements propres, eVars de marchandisage.',
  'variables.purchaseID':
    'Numéro de commande. Adobe ne compte qu’une fois les achats qui portent le même numéro.',
  'variables.transactionID': 'Relie l’accès à des données chargées plus tard pour le même numéro.',
  'variables.currencyCode': 'Devise des prix de cet accès, par exemple EUR.',

  'variables.campaign': 'Code de suivi de la campagne qui a amené le visiteur.',
  'variables.state': 'État, région ou province du visiteur.',
  'variables.zip': 'Code postal du visiteur.',
  'variables.list':
    'Variable de liste {number} : plusieurs valeurs à la fois, séparées par un délimiteur. Persiste comme une eVar.',
  'variables.eVar':
    'Variable de conversion {number} : garde sa valeur jusqu’à son expiration et se voit attribuer les événements.',
  'variables.prop': 'Variable de trafic {number} : ne compte que pour cet accès.',

  'variables.linkName': 'Nom du lien que l’accès signale.',
  'variables.linkURL': 'Adresse à laquelle mène le lien.',
  'variables.linkType': 'Type de lien : o personnalisé, d téléchargement, e sortie.',
  'variables.pev3': 'Données de lien qu’Adobe n’utilise plus.',

  'variables.visitorID': 'Votre propre identifiant du visiteur, à la place de celui d’Adobe.',
  'variables.marketingCloudVisitorID': 'Experience Cloud ID (ECID) du visiteur.',
  'variables.analyticsVisitorID':
    'Identifiant Analytics du visiteur, antérieur à l’Experience Cloud ID.',
  'variables.marketingCloudOrgID': 'Identifiant de votre organisation dans l’Experience Cloud.',
  'variables.authState': 'État de connexion du visiteur : 0 inconnu, 1 connecté, 2 déconnecté.',
  'variables.audienceManagerLocationHint': 'Région des données du visiteur dans Audience Manager.',
  'variables.audienceManagerBlob': 'Données chiffrées du visiteur pour Audience Manager.',
  'variables.supplementalDataID': 'Relie l’accès à l’appel de Target pour la même page.',
  'variables.tnt': 'Activités et expériences de Target que la page a affichées.',
  'variables.visitorMigrationKey':
    'Clé des visiteurs qui passent d’un domaine de cookies à un autre.',
  'variables.visitorMigrationServer': 'Domaine de cookies que les visiteurs quittent.',

  'variables.timestamp':
    'Heure de l’accès : secondes Unix ou ISO 8601. La suite de rapports doit l’autoriser.',
  'variables.charSet': 'Jeu de caractères des valeurs, par exemple UTF-8.',
  'variables.dynamicVariablePrefix':
    'Ce qui désigne une valeur comme copie d’une autre variable : le D de D=v1.',
  'variables.latitude': 'Latitude du lieu où se trouve le visiteur.',
  'variables.longitude': 'Longitude du lieu où se trouve le visiteur.',
  'variables.customerPerspective':
    'Type d’accès d’une application : au premier plan ou en arrière-plan.',
  'variables.cookieDomainPeriods':
    'Parties du domaine auquel les cookies s’appliquent : 3 pour example.co.uk.',
  'variables.cookieLifetime': 'Durée de vie des cookies d’Adobe : secondes, SESSION ou NONE.',
  'variables.visitorNamespace': 'Espace de noms des cookies tiers d’Adobe. N’est plus utilisé.',
  'variables.variableProvider': 'Partenaire qui fournit les variables. N’est plus utilisé.',
  'variables.ms_a': 'Marque que d’autres logiciels d’Adobe ajoutent à un accès.',

  'variables.fid': 'Identifiant de secours du visiteur, tiré d’un cookie du site.',
  'variables.resolution': 'Largeur et hauteur de l’écran.',
  'variables.colorDepth': 'Profondeur de couleur de l’écran, en bits.',
  'variables.browserWidth': 'Largeur du contenu de la fenêtre, en pixels.',
  'variables.browserHeight': 'Hauteur du contenu de la fenêtre, en pixels.',
  'variables.javascriptVersion': 'Version de JavaScript.',
  'variables.javaEnabled': 'Si le navigateur dispose de Java : Y ou N.',
  'variables.cookiesEnabled': 'Si le navigateur accepte les cookies : Y ou N.',
  'variables.connectionType': 'Type de connexion, dans les anciens navigateurs.',
  'variables.homepage':
    'Si la page est la page d’accueil du navigateur, dans les anciens navigateurs.',

  'variables.lightProfileID': 'Profil qu’un appel serveur Light écrit.',
  'variables.lightStoreForSeconds':
    'Secondes pendant lesquelles le profil d’un appel serveur Light est conservé.',
  'variables.lightIncrementBy': 'Ce qu’un appel serveur Light ajoute aux compteurs.',
  'variables.retrieveLightProfiles': 'Profils qu’un appel serveur Light lit.',
  'variables.deleteLightProfiles': 'Profils qu’un appel serveur Light supprime.',

  'variables.contextData':
    'Données contextuelles « {key} » : une valeur sous un nom de votre choix, pour les règles de traitement.',
  'variables.contextData.any':
    'Données contextuelles : une valeur sous un nom de votre choix, pour les règles de traitement. Écrivez la clé après le point : contextData.page.type.',
  'variables.name.missing': 'Choisissez une variable dans la liste, ou supprimez la ligne.',
  'variables.name.unknown':
    '« {name} » n’est pas une variable que l’on peut définir ici. Choisissez-en une dans la liste, ou écrivez contextData. et une clé.',
  'variables.name.almost': '« {name} » n’est pas une variable. Vouliez-vous dire {meant} ?',
  'variables.name.contextKey':
    'Écrivez la clé après « contextData. », sans espaces ni virgules : contextData.page.type.',
  'variables.name.doubled': '{name} a déjà une ligne. Supprimez l’une des deux.',
  'variables.value.missing': 'Donnez une valeur à {name}, ou supprimez la ligne.',
} satisfies Translation<typeof variablesEn>;
