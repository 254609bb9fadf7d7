import type { codeEditorEn } from '../en/codeEditor';
import type { Translation } from '../translation';

export const codeEditorKo = {
  'codeEditor.source': '코드 (필수 사항)',
  'codeEditor.source.fullEditor': '전체 편집기에서 열기',
  'codeEditor.source.keys':
    'Tab 키를 누르면 들여쓰기가 됩니다. 편집기에서 나가려면 Escape 키를 누른 다음 Tab 키를 누르거나, Ctrl+M(Mac: Shift+Alt+M)으로 Tab 키의 동작을 전환하십시오.',
  'codeEditor.source.requestUrl': '히트를 전달한 요청의 전체 URL이며, 전송된 그대로입니다.',
  'codeEditor.source.args': '아래의 추가 인수를 이름으로 사용합니다. 예: args.tier',
  'codeEditor.source.hit':
    '히트입니다. hit.get("eVar5"), hit.variables, hit.contextData, hit.type, hit.reportSuites를 사용할 수 있으며, Web SDK에서는 hit.xdm, hit.data, hit.result도 사용할 수 있습니다.',
  'codeEditor.source.s': '히트를 전송한 추적기입니다. Web SDK의 경우 undefined입니다.',

  'codeEditor.problems': '코드의 문제',
  'codeEditor.problems.none': '문제가 없습니다.',
  'codeEditor.errors': '오류 {number}개',
  'codeEditor.warnings': '경고 {number}개',
  'codeEditor.error': '오류:',
  'codeEditor.warning': '경고:',
  'codeEditor.line': '{line}행',
  'codeEditor.place': '{line}행 {column}열:',
  'codeEditor.completions': '제안',
  'codeEditor.keys':
    'F8 키를 누르면 다음 문제로, Shift+F8 키를 누르면 이전 문제로, Ctrl+. 키를 누르면 수정 방법으로 이동합니다(Mac: Cmd+.). Ctrl+Space 키를 누르면 이름을 제안하고, Ctrl+I 키를 누르면 커서 위치의 이름을 설명합니다(Mac: Cmd+I). Ctrl+F 키를 누르면 찾아서 바꿀 수 있습니다(Mac: Cmd+F).',
} satisfies Translation<typeof codeEditorEn>;
