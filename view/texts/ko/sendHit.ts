import type { sendHitEn } from '../en/sendHit';
import type { Translation } from '../translation';

export const sendHitKo = {
  'sendHit.title': 'Post-Track Callback: Send Hit',

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
} satisfies Translation<typeof sendHitEn>;
