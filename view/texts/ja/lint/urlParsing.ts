import type { urlParsingEn } from '../../en/lint/urlParsing';
import type { Translation } from '../../translation';

export const urlParsingJa = {
  'lint.urlParsing':
    'URL を自分で分解すると、階層化されたコンテキストデータが失われます。hit.get、hit.contextData、hit.reportSuites なら、そのまま利用できます。',
} satisfies Translation<typeof urlParsingEn>;
