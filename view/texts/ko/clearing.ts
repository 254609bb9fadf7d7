import type { clearingEn } from '../en/clearing';
import type { Translation } from '../translation';

export const clearingKo = {
  clearing: '변수 지우기',
  'clearing.help': '추적기는 히트가 바뀌어도 변수를 유지합니다.',
  'clearing.more':
    '단일 페이지 애플리케이션에서는 변수를 지우지 않으면 관련 없는 히트에 값이 들어갑니다.',
  'clearing.mode': '히트가 성공적으로 전송될 때마다',
  'clearing.mode.off': '아무것도 지우지 않음',
  'clearing.mode.off.help': '페이지에서 변경할 때까지 모든 값이 유지됩니다.',
  'clearing.mode.sent': '히트가 전송한 값 지우기',
  'clearing.mode.sent.help':
    '이 히트가 전송했고 이후 페이지에서 변경하지 않은 값만 지웁니다. 다음 페이지를 위한 값은 유지됩니다.',
  'clearing.mode.all': 's.clearVars()처럼 모두 지우기',
  'clearing.mode.all.help':
    '이 히트가 전송되는 동안 페이지에서 다음 히트를 위해 설정한 값도 지워져 손실됩니다.',
  'clearing.keep': '유지',
  'clearing.keep.help': '이 변수는 절대 지워지지 않습니다.',
  'clearing.keep.add': '유지할 변수 추가',
  'clearing.also': '추가로 지우기',
  'clearing.also.help': 's.clearVars()가 그대로 두는 값을 다른 변수와 같은 방식으로 지웁니다.',
  'clearing.also.add': '지울 변수 추가',
  'clearing.contextData':
    '모든 컨텍스트 데이터입니다. 키 하나만 지우려면 contextData. 뒤에 키를 입력하십시오. 예: contextData.page.type',
  'clearing.linkTrackVars': '링크 히트에 포함되는 변수의 목록입니다.',
  'clearing.linkTrackEvents': '링크 히트에 포함되는 이벤트의 목록입니다.',
  'clearing.name': '{list}, 변수 {number}',
  'clearing.name.remove': '“{list}”에서 {name} 제거',
  'clearing.name.removed': '“{list}”에서 {name}을(를) 제거했습니다.',
  'clearing.name.none': '“{query}”에 맞는, 지울 수 있는 변수가 없습니다.',
  'clearing.name.unknown':
    '“{name}”은(는) 지울 수 있는 변수가 아닙니다. 목록에서 선택하거나 제거하십시오.',
  'clearing.name.doubled': '{name}은(는) 이미 이 목록에 있습니다. 둘 중 하나를 제거하십시오.',
  'clearing.name.kept':
    '{name}은(는) 우선 적용되는 “유지”에 이미 있습니다. 둘 중 한 곳에서 제거하십시오.',

  'clearing.race.sent': '히트 전송',
  'clearing.race.set': '페이지에서 eVar1 재설정',
  'clearing.race.confirmed': '히트가 성공적으로 전송됨',
  'clearing.race.off': '아무것도 지우지 않음',
  'clearing.race.sentOnly': '히트가 전송한 값 지우기',
  'clearing.race.all': '모두 지우기',
  'clearing.race.described':
    'eVar1 = A, eVar2 = X인 히트가 전송됩니다. 전송되는 동안 페이지에서 다음 히트를 위해 eVar1 = B로 설정합니다. 히트가 성공적으로 전송된 후, 아무것도 지우지 않으면 B와 X가 남고 X가 다음 히트에 들어갑니다. 히트가 전송한 값을 지우면 B는 남고 eVar2는 비워집니다. 모두 지우면 둘 다 비워지고 B는 손실됩니다.',

  'clearing.webSdk': 'Web SDK에는 지울 값이 없습니다.',
  'clearing.webSdk.others':
    '각 이벤트에는 전달된 값만 들어 있습니다. 여기에서 선택한 내용은 다른 추적기에 적용됩니다.',
  'clearing.webSdk.alone':
    '각 이벤트에는 전달된 값만 들어 있습니다. 다른 추적기가 선택되지 않았으므로 이 설정은 아무 효과가 없습니다.',
} satisfies Translation<typeof clearingEn>;
