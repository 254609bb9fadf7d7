import type { lintEn } from '../en/lint';
import type { Translation } from '../translation';

export const lintJa = {
  'code.problems': 'コードの問題',
  'code.problems.none': '問題は見つかりませんでした。',
  'code.errors': 'エラー {number} 件',
  'code.warnings': '警告 {number} 件',
  'code.error': 'エラー：',
  'code.warning': '警告：',
  'code.line': '{line} 行目',
  'code.place': '{line} 行目、{column} 列目：',
  'code.completions': '候補',
  'code.keys':
    'F8 キーで次の問題に、Shift+F8 キーで前の問題に、Ctrl+. キーで修正候補に移動します（Mac：Cmd+.）。Ctrl+Space キーで名前の候補を表示し、Ctrl+I キーでカーソル位置の名前を説明します（Mac：Cmd+I）。Ctrl+F キーで検索と置換ができます（Mac：Cmd+F）。',

  'syntax.unexpected': '「{word}」は、ここでは使用できません。',
  'syntax.endsEarly':
    'コードが途中で終わっています。開いている括弧、波括弧、または引用符を閉じてください。',
  'syntax.declared': '名前「{name}」は既に使われています。別の名前を選択してください。',
  'syntax.string': 'この文字列は、同じ行に閉じる引用符がありません。',
  'syntax.template': 'このテンプレートには、閉じるバッククォートがありません。',
  'syntax.comment': 'このコメントには終わりがありません。*/ で閉じてください。',
  'syntax.regex': 'この正規表現には、閉じるスラッシュがありません。',
  'syntax.regexInvalid': '有効な正規表現ではありません。',
  'syntax.await':
    '「await」は async 関数の中でのみ使用できます。コードを async 関数に入れて呼び出し、その Promise を返してください。',
  'syntax.import': '「import」と「export」は、コールバックでは使用できません。',
  'syntax.assignment': 'これには代入できません。比較には === を使用してください。',
  'syntax.initializer': 'この定数には値が必要です。',
  'syntax.catch': '「try」には「catch」または「finally」が必要です。',
  'syntax.reserved': '「{name}」は JavaScript の予約語です。別の名前を選択してください。',
  'syntax.number': '有効な数値ではありません。',
  'syntax.outsideLoop': '「{word}」がループの外にあります。',
  'syntax.html': 'これは HTML です。ここには、タグを付けずに JavaScript だけを入力してください。',
  'syntax.html.fix': 'タグを削除',
  'syntax.quotes':
    'これはワープロの引用符です。コードには半角のまっすぐな引用符を使用してください。',
  'syntax.invisible': 'ここに目に見えない文字があります。コードと一緒に貼り付けられたものです。',
  'syntax.invisible.fix': '削除',
  'syntax.fence':
    'これは Markdown のコードブロックの記号です。ここに入力できるのは、記号の間のコードだけです。',
  'syntax.fence.fix': 'コードだけを残す',
  'syntax.other': '有効な JavaScript ではありません：{reason}。',

  'lint.fix.remove': '{code} を削除',

  'lint.tracking.now':
    '{call} は、ここでは何も送信しません。送信するとコールバックが再び実行され、それが永遠に続くことになるためです。',
  'lint.tracking.loop':
    '{call} は、ヒットのたびに次のヒットを送信し、それが永遠に続きます。コールバックの対象となるトラッカーまたはヒットタイプを選択するか、この呼び出しを削除してください。',
  'lint.tracking.maybe':
    '{call} は別のヒットを送信し、その後でコールバックが再び実行されます。必ず終わるようにしてください：ヒットタイプまたはトラッカーを選択するか、hit.type を調べます。',
  'lint.tracking.other':
    '{call} は別のヒットを送信します。そのトラッカーもこのコールバックを実行する場合、ヒットが永遠に続きます。',

  'lint.registration.post':
    'このフィールドが既にコールバックです。ここで登録すると、ヒットのたびにもう 1 つ追加されます。',
  'lint.registration.pre':
    'ヒットのたびにコールバックがもう 1 つ追加されます。このコールバックの外で 1 回だけ登録してください。',
  'lint.uncalled':
    'この関数は呼び出されないため、何も起こりません。このフィールドには、関数の中のコードだけを入力してください。',
  'lint.fix.unwrap': '関数のコードだけを残す',

  'lint.token':
    '{token} はコードの中では置き換えられません。引数にするか、データ要素を読み取ってください。',
  'lint.fix.argument': '値が {token} の引数 {name} を追加',
  'lint.fix.use': '{code} を使用',

  'lint.reset':
    '{variable} は、コールバックの実行前にリセットされます。送信された値はヒットにあります：{instead}',
  'lint.reset.lost': '{variable} は、コールバックの実行前にリセットされ、ヒットにもありません。',

  'lint.clearVars':
    'これは、ページが次のヒットのために設定した値も消去します。「変数のクリア」の設定は、このヒットが送信したものだけをクリアします。',
  'lint.clearVars.elsewhere':
    'これは、ページが次のヒットのために設定した値も消去します。拡張機能の設定の「変数のクリア」は、各ヒットが送信したものだけをクリアします。',
  'lint.fix.clearing': 'これを削除し、各ヒットが送信したものをクリア',

  'lint.undeclared':
    '「{name}」は宣言されていません。この代入で、ページ全体で共有される変数が作成されます。',
  'lint.undeclared.strict': '「{name}」は宣言されていないため、この代入はエラーになります。',
  'lint.fix.declare': '宣言する：{code}',

  'lint.documentWrite': 'ページの読み込み後に実行すると、ページの内容がすべて置き換えられます。',

  'lint.returned':
    'この値は使用されません。コールバックの戻り値で意味を持つのは Promise だけです。',
  'lint.returned.url':
    'ヒットは既に送信されています。別の URL を返しても何も変わらず、値は使用されません。',
  'lint.fix.return': '何も返さない',

  'lint.floating':
    'この Promise が失敗しても、誰にも知らされません。Promise を返すと、失敗がコールバックの名前とともにログに記録されます。',
  'lint.fix.returnPromise': 'Promise を返す',
  'lint.fix.await': 'await を付ける',
  'lint.fix.catch': '失敗をここでログに記録',

  'lint.argument': '引数「{name}」はありません。',
  'lint.fix.addArgument': '引数 {name} を追加',
  'lint.noTracker': 'ここでは s は undefined です。Web SDK のヒットにはトラッカーがありません。',

  'lint.url':
    'URL を自分で分解すると、階層化されたコンテキストデータが失われます。hit.get、hit.contextData、hit.reportSuites なら、そのまま利用できます。',
  'lint.hitName': 'ヒットには「{name}」という名前の値がありません。',
  'lint.hitName.last': '「{name}」はありません。最後は {last} です。',
  'lint.hitName.throws': 'ヒットには「{name}」という名前の値がないため、エラーが発生します。',
  'lint.contextKey':
    'コンテキストデータはツリーではありません。ドットを含むキー全体が 1 つの名前「{key}」です。',
  'lint.hitWrite':
    'ヒットは変更できません。すでに送信されています。この操作は何も行わないか、エラーが発生します。',
  'lint.assigned': '1 つの = は値を代入します。比較するには === と記述してください。',
  'lint.fix.compare': '=== で比較',
  'lint.insecure': '安全なページでは、http: へのリクエストはブラウザーにブロックされます。',
  'lint.string':
    '文字列のコードは、多くの Content-Security-Policies でブロックされます。{name} には関数を渡すか、使用しないでください。',
  'lint.fix.function': '関数にする',
} satisfies Translation<typeof lintEn>;
