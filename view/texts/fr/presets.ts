import type { presetsEn } from '../en/presets';
import type { Translation } from '../translation';

export const presetsFr = {
  'presets.title': 'Partir d’un modèle',
  'presets.choose': 'Modèle',
  'presets.use': 'Utiliser ce modèle',

  'presets.dataLayer': 'Envoyer à une couche de données',
  'presets.dataLayer.help':
    'Ajoute un événement à un tableau de la page, tel que dataLayer, auquel d’autres outils peuvent réagir.',
  'presets.adobeDataLayer': 'Envoyer à la couche de données client Adobe',
  'presets.adobeDataLayer.help':
    'Ajoute à adobeDataLayer un événement avec ce qui a été envoyé. Ses écouteurs et les règles reçoivent les valeurs ; l’état de la couche de données reste inchangé.',
  'presets.endpoint': 'Envoyer à un point d’entrée',
  'presets.endpoint.help':
    'Envoie par POST quelques valeurs de l’accès à une adresse de votre choix, en https et sans cookies. L’envoi n’est pas répété : ce qui ne doit pas se perdre revient à l’action Forward Hit, qui se passe de code.',
  'presets.lastPage': 'Mémoriser le nom de la dernière page',
  'presets.lastPage.help':
    'Garde le nom de la page dans le stockage de session, pour que la page suivante le lise.',
  'presets.cleanUp': 'Faire le ménage dans une application monopage',
  'presets.cleanUp.help':
    'Vide les variables que vous énumérez, sauf si la page les a redéfinies. Nécessite un outil de suivi : sans effet pour le SDK Web.',
  'presets.log': 'Consigner pour l’assurance qualité',
  'presets.log.help':
    'Écrit chaque accès, lisible, dans la console du navigateur tant que le débogage est activé.',
  'presets.domEvent': 'Déclencher un événement DOM',
  'presets.domEvent.help':
    'Déclenche sur le document un événement avec tout ce qui a été envoyé, pour les tests et les scripts de la page qui attendent un accès.',
} satisfies Translation<typeof presetsEn>;
