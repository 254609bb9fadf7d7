import type { trackingCallsEn } from '../../en/lint/trackingCalls';
import type { Translation } from '../../translation';

export const trackingCallsKo = {
  'lint.trackingCalls.now':
    '{call}은(는) 여기에서 아무것도 전송하지 않습니다. 전송하면 콜백이 다시 실행되고 이것이 끝없이 반복되기 때문입니다.',
  'lint.trackingCalls.loop':
    '{call}은(는) 히트마다 히트를 하나씩 더 전송하며 이것이 끝없이 반복됩니다. 콜백을 적용할 추적기나 히트 유형을 선택하거나 호출을 제거하십시오.',
  'lint.trackingCalls.maybe':
    '{call}은(는) 히트를 하나 더 전송하고 그 후 콜백이 다시 실행됩니다. 반드시 끝나도록 하십시오. 히트 유형이나 추적기를 선택하거나 hit.type을 확인합니다.',
  'lint.trackingCalls.other':
    '{call}은(는) 히트를 하나 더 전송합니다. 그 추적기도 이 콜백을 실행하면 히트가 끝없이 이어집니다.',
} satisfies Translation<typeof trackingCallsEn>;
