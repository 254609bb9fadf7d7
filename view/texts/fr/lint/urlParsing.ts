import type { urlParsingEn } from '../../en/lint/urlParsing';
import type { Translation } from '../../translation';

export const urlParsingFr = {
  'lint.urlParsing':
    'Découper l’URL à la main fait perdre les données contextuelles imbriquées. hit.get, hit.contextData et hit.reportSuites les fournissent déjà.',
} satisfies Translation<typeof urlParsingEn>;
