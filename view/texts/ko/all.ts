import type { en } from '../en/all';
import type { Translation } from '../translation';
import { configurationKo } from './configuration';
import { editorKo } from './editor';
import { forwardHitKo } from './forwardHit';
import { importKo } from './import';
import { lintKo } from './lint';
import { presetsKo } from './presets';
import { rulesKo } from './rules';
import { tryItKo } from './tryIt';
import { variablesKo } from './variables';
import { webSdkKo } from './webSdk';
import { wordsKo } from './words';

/** Every text of the views, in Korean. */
export const ko = {
  ...variablesKo,
  ...configurationKo,
  ...rulesKo,
  ...forwardHitKo,
  ...webSdkKo,
  ...wordsKo,
  ...tryItKo,
  ...presetsKo,
  ...lintKo,
  ...editorKo,
  ...importKo,

  'view.registerCallback': 'Post-Track Callback: Register Callback',
  'view.removeCallback': 'Post-Track Callback: Remove Callback',
  'view.sendHit': 'Post-Track Callback: Send Hit',
  'view.forwardHit': 'Post-Track Callback: Forward Hit',
  'view.hitSent': 'Post-Track Callback: Hit Sent',
  'view.hitUnconfirmed': 'Post-Track Callback: Hit Unconfirmed',
  'view.hitMatches': 'Post-Track Callback: Hit Matches',
  'view.hitValue': 'Post-Track Callback: Hit Value',

  'view.configuration': 'Post-Track Callback: 확장 구성',

  'help.more': '“{field}” 도움말',
  'dataElement.pick': '“{field}”의 데이터 요소 선택',

  tryIt: '시험 실행',
  'tryIt.loading': '로드 중…',
  'tryIt.notLoaded': '이 부분을 로드할 수 없습니다.',
  'tryIt.notLoaded.help':
    '연결을 확인한 다음 다시 여십시오. 다른 기능은 모두 정상적으로 작동합니다.',

  'presets.open': '사전 설정에서 시작',
  'import.open': '코드 가져오기',
  'dialog.cancel': '취소',
  'dialog.unavailable': '보기의 이 부분을 로드할 수 없습니다.',
  'dialog.unavailable.help': '연결을 확인하고 다시 시도하십시오.',
  'code.of': '“{name}”의 코드',
  'callback.name.numbered': '{name} {number}',
  'argument.empty': '(비어 있음)',
  'registerCallback.start.help': '둘 다 코드 필드가 비어 있는 동안에만 채웁니다.',
  undo: '실행 취소',

  'identifier.wrong':
    '“{name}”은(는) JavaScript 이름이 될 수 없습니다. 문자, 숫자, _, $를 사용하고 숫자로 시작하지 마십시오.',
  'identifier.reserved': '“{name}”은(는) JavaScript의 예약어입니다. 다른 이름을 선택하십시오.',

  'callback.name': '이름',
  'callback.name.help':
    '고유한 이름입니다. 로그 메시지에 표시되며 다른 규칙이 이 이름으로 콜백을 제거합니다.',
  'callback.name.missing': '콜백의 이름을 입력하십시오.',
  'callback.name.doubled':
    '“{name}”(이)라는 콜백이 이미 있습니다. 이 콜백에 고유한 이름을 지정하십시오.',
  'callback.source': '코드 (필수 사항)',
  'callback.source.fullEditor': '전체 편집기에서 열기',
  'callback.source.keys':
    'Tab 키를 누르면 들여쓰기가 됩니다. 편집기에서 나가려면 Escape 키를 누른 다음 Tab 키를 누르거나, Ctrl+M(Mac: Shift+Alt+M)으로 Tab 키의 동작을 전환하십시오.',
  'callback.source.requestUrl': '히트를 전달한 요청의 전체 URL이며, 전송된 그대로입니다.',
  'callback.source.args': '아래의 추가 인수를 이름으로 사용합니다. 예: args.tier',
  'callback.source.hit':
    '히트입니다. hit.get("eVar5"), hit.variables, hit.contextData, hit.type, hit.reportSuites를 사용할 수 있으며, Web SDK에서는 hit.xdm, hit.data, hit.result도 사용할 수 있습니다.',
  'callback.source.s': '히트를 전송한 추적기입니다. Web SDK의 경우 undefined입니다.',
  'callback.source.missing': '히트 후에 실행할 코드를 입력하십시오.',
  'callback.trackers': '추적기',
  'callback.trackers.help': '아무것도 선택하지 않으면 모두 해당됩니다.',
  'callback.trackers.gone': '{tracker}(구성되지 않음)',
  'callback.hitTypes': '히트 유형',
  'callback.hitTypes.help': '아무것도 선택하지 않으면 모두 해당됩니다.',
  'callback.copy': '{name}(복사본)',
  'callback.copy.numbered': '{name}(복사본 {number})',

  'hitType.page': '페이지 보기',
  'hitType.custom': '사용자 정의 링크',
  'hitType.download': '다운로드 링크',
  'hitType.exit': '종료 링크',
  'hitType.event': '기타 이벤트',

  arguments: '추가 인수',
  'arguments.help': '코드에서 args.name으로 읽는 값입니다. 값에는 데이터 요소를 넣을 수 있습니다.',
  'argument.add': '인수 추가',
  'argument.name': '이름 {number}',
  'argument.value': '값 {number}',
  'argument.remove': '인수 {name} 제거',
  'argument.removed': '인수 “{name}”을(를) 제거했습니다.',
  'argument.removed.unnamed': '이름 없는 인수를 제거했습니다.',
  'argument.name.missing': '인수의 이름을 입력하거나 인수를 제거하십시오.',
  'argument.name.doubled': '“{name}”(이)라는 인수가 이미 있습니다. 다른 이름을 선택하십시오.',

  'tracker.adobeAnalytics': 'Adobe Analytics 확장',
  'tracker.global': '전역 변수 {variable}',
  'tracker.builtIn': '내장 추적기',
  'tracker.webSdk': 'Web SDK 인스턴스 {instance}',
  'tracker.webSdk.all': 'Web SDK, 모든 인스턴스',

  'registerCallback.name.help': '같은 이름으로 작업을 다시 실행해도 콜백이 두 개가 되지 않습니다.',
  'registerCallback.otherTracker': '다른 추적기',
  'registerCallback.otherTracker.help':
    'hit.tracker에 있는 이름으로 지정합니다. global:s2, web-sdk:alloy 또는 모든 인스턴스를 뜻하는 web-sdk입니다.',
  'registerCallback.otherTracker.add': '추적기 추가',
  'registerCallback.otherTracker.wrong':
    'adobe-analytics, built-in, web-sdk, web-sdk:name 또는 global:variable을 입력하십시오.',
  'registerCallback.repeat': '실행 시점',
  'registerCallback.repeat.every-hit': '모든 히트 후',
  'registerCallback.repeat.every-hit.help': '지금부터 제거될 때까지 실행됩니다.',
  'registerCallback.repeat.next-hit': '다음 히트 후에만',
  'registerCallback.repeat.next-hit.help':
    '해당하는 다음 히트가 성공적으로 전송되기를 기다렸다가 실행된 후 사라집니다.',
  'registerCallback.onDuplicate': '이름이 이미 사용 중인 경우',
  'registerCallback.onDuplicate.keep': '기존 콜백 유지',
  'registerCallback.onDuplicate.keep.help': '이 작업은 아무것도 변경하지 않습니다.',
  'registerCallback.onDuplicate.replace': '이 콜백으로 바꾸기',
  'registerCallback.onDuplicate.replace.help': '가장 최근에 실행된 코드와 인수가 적용됩니다.',

  variables: '변수',
  'variables.add': '변수 추가',
  'variable.name': '변수 {number}',
  'variable.value': '값 {number}',
  'variable.remove': '변수 {name} 제거',
  'variable.removed': '{name}을(를) 제거했습니다.',
  'variable.unnamed': '이름 없는 변수',
  'variable.none':
    '“{query}”에 맞는 변수가 없습니다. 컨텍스트 데이터는 contextData. 뒤에 키를 입력하십시오. 예: contextData.page.type',
  'variable.contextData':
    '컨텍스트 데이터 “{key}”: 처리 규칙에 사용하도록 직접 이름을 지정한 값입니다.',
  'variable.contextData.any':
    '컨텍스트 데이터: 처리 규칙에 사용하도록 직접 이름을 지정한 값입니다. 점 뒤에 키를 입력하십시오. 예: contextData.page.type',
  'variable.events.syntax': 'event1,event2=5,event3:id(=는 값, :는 일련 번호)',
  'variable.products.syntax': '카테고리;이름;수량;가격;이벤트;eVar, 제품 사이는 쉼표로 구분',
  'variable.name.missing': '목록에서 변수를 선택하거나 행을 제거하십시오.',
  'variable.name.unknown':
    '“{name}”은(는) 여기에서 설정할 수 있는 변수가 아닙니다. 목록에서 선택하거나 contextData. 뒤에 키를 입력하십시오.',
  'variable.name.almost': '“{name}”은(는) 변수가 아닙니다. {meant}을(를) 입력하려고 하셨습니까?',
  'variable.name.contextKey':
    '“contextData.” 뒤에 공백과 쉼표 없이 키를 입력하십시오. 예: contextData.page.type',
  'variable.name.doubled': '{name}의 행이 이미 있습니다. 둘 중 하나를 제거하십시오.',
  'variable.value.missing': '{name}의 값을 입력하거나 행을 제거하십시오.',

  'sendHit.type': '히트 유형',
  'sendHit.type.page.help': '페이지 보기로 집계됩니다.',
  'sendHit.type.custom.help': '클릭 등 페이지에서 이루어지는 동작입니다.',
  'sendHit.type.download.help': '방문자가 다운로드하는 파일입니다.',
  'sendHit.type.exit.help': '사이트를 벗어나는 링크입니다.',
  'sendHit.linkName': '링크 이름',
  'sendHit.linkName.help': '보고서에 표시되는 이름입니다.',
  'sendHit.linkURL': '링크 URL',
  'sendHit.linkURL.help': '링크가 연결되는 곳입니다. 이름이 없으면 보고서에 이 URL이 표시됩니다.',
  'sendHit.link.missing':
    '링크의 이름 또는 URL을 입력하십시오. 둘 다 없으면 보고할 내용이 없습니다.',
  'sendHit.variables.help':
    '페이지에서 추적기에 설정한 값에 더하여 이 히트에만 사용됩니다. 값에는 데이터 요소를 넣을 수 있으며, 결과가 비어 있으면 아무것도 설정하지 않습니다.',
  'sendHit.noTracker': '확장 구성에 내장 추적기가 없습니다.',
  'sendHit.noTracker.help':
    '확장 구성에서 추가하십시오. 그때까지 이 작업은 아무것도 전송하지 않습니다.',

  'removeCallback.name.help':
    '확장 구성, 다른 규칙, 다른 확장 중 어디에서 등록했든 이 이름의 콜백은 더 이상 실행되지 않습니다.',
} satisfies Translation<typeof en>;
