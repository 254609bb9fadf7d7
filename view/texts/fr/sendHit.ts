import type { sendHitEn } from '../en/sendHit';
import type { Translation } from '../translation';

export const sendHitFr = {
  'sendHit.title': 'Post-Track Callback: Send Hit',

  'sendHit.type': 'Type d’accès',
  'sendHit.type.page.help': 'Compte comme une page vue.',
  'sendHit.type.custom.help': 'Un clic, ou une autre action sur la page.',
  'sendHit.type.download.help': 'Un fichier que le visiteur télécharge.',
  'sendHit.type.exit.help': 'Un lien qui quitte le site.',
  'sendHit.linkName': 'Nom du lien',
  'sendHit.linkName.help': 'Tel que les rapports l’affichent.',
  'sendHit.linkURL': 'URL du lien',
  'sendHit.linkURL.help':
    'La destination du lien. Les rapports l’affichent quand il n’y a pas de nom.',
  'sendHit.link.missing':
    'Donnez au lien un nom ou une URL. Sans l’un ni l’autre, il n’y a rien à signaler.',
  'sendHit.variables.help':
    'Pour cet accès seulement, en plus de ce que la page a défini dans l’outil de suivi. Une valeur peut contenir des éléments de données ; si elle se révèle vide, elle ne définit rien.',
  'sendHit.noTracker': 'La configuration de l’extension n’a pas d’outil de suivi intégré.',
  'sendHit.noTracker.help': 'Ajoutez-le là-bas : d’ici là, cette action n’envoie rien.',
} satisfies Translation<typeof sendHitEn>;
