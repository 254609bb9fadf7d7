import type { codeEditorEn } from '../en/codeEditor';
import type { Translation } from '../translation';

export const codeEditorJa = {
  'codeEditor.source': 'コード（必須）',
  'codeEditor.source.fullEditor': 'フルエディターで開く',
  'codeEditor.source.keys':
    'Tab キーでインデントします。エディターから出るには、Escape キーに続けて Tab キーを押すか、Ctrl+M（Mac：Shift+Alt+M）で Tab キーの動作を切り替えます。',
  'codeEditor.source.requestUrl': 'ヒットを運んだリクエストの、送信されたままの完全な URL。',
  'codeEditor.source.args': '下の追加の引数（名前で指定）：args.tier。',
  'codeEditor.source.hit':
    'ヒット：hit.get("eVar5")、hit.variables、hit.contextData、hit.type、hit.reportSuites。Web SDK では hit.xdm、hit.data、hit.result も使用できます。',
  'codeEditor.source.s': 'ヒットを送信したトラッカー。Web SDK では undefined です。',

  'codeEditor.problems': 'コードの問題',
  'codeEditor.problems.none': '問題は見つかりませんでした。',
  'codeEditor.errors': 'エラー {number} 件',
  'codeEditor.warnings': '警告 {number} 件',
  'codeEditor.error': 'エラー：',
  'codeEditor.warning': '警告：',
  'codeEditor.line': '{line} 行目',
  'codeEditor.place': '{line} 行目、{column} 列目：',
  'codeEditor.completions': '候補',
  'codeEditor.keys':
    'F8 キーで次の問題に、Shift+F8 キーで前の問題に、Ctrl+. キーで修正候補に移動します（Mac：Cmd+.）。Ctrl+Space キーで名前の候補を表示し、Ctrl+I キーでカーソル位置の名前を説明します（Mac：Cmd+I）。Ctrl+F キーで検索と置換ができます（Mac：Cmd+F）。',
} satisfies Translation<typeof codeEditorEn>;
