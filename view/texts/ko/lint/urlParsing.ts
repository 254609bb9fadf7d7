import type { urlParsingEn } from '../../en/lint/urlParsing';
import type { Translation } from '../../translation';

export const urlParsingKo = {
  'lint.urlParsing':
    'URL을 직접 분해하면 중첩된 컨텍스트 데이터가 손실됩니다. hit.get, hit.contextData, hit.reportSuites에서 바로 사용할 수 있습니다.',
} satisfies Translation<typeof urlParsingEn>;
