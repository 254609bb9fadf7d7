import type { urlParsingEn } from '../../en/lint/urlParsing';
import type { Translation } from '../../translation';

export const urlParsingDe = {
  'lint.urlParsing':
    'Wer die URL von Hand zerlegt, verliert verschachtelte Kontextdaten. hit.get, hit.contextData und hit.reportSuites haben sie schon bereit.',
} satisfies Translation<typeof urlParsingEn>;
