import type { importEn } from './import.en';
import type { Translation } from './translation';

export const importJa = {
  'import.title': 'コードのインポート',
  'import.code': '現在のコード',
  'import.code.help':
    'JavaScript、またはスクリプトを含む HTML。読み取るだけで、実行することはありません。使用している関数も貼り付けてください。',
  'import.found': '見つかったコールバック',
  'import.summary': {
    other: '{number} 件のコールバックが見つかりました。追加する前に確認してください。',
  },
  'import.summary.none': '引き継げるものはありません。',
  'import.lookedFor':
    'コールバックが見つかりません。registerPostTrackCallback(…)（トラッカーの名前は問いません）と、alloy("sendEvent", …) に続く .then(…) を探しました。',
  'import.from': '{line} 行目から',
  'import.line': '{line} 行目',
  'import.place': '{line} 行目、{column} 列目',
  'import.trackers': '{trackers} のみが対象です。',
  'import.notes': '「{name}」についての注記',
  'import.lint': {
    other:
      'コードチェックで、確認すべき点が {number} 件見つかりました。追加すると、コード内に表示されます。',
  },
  'import.notTaken': '引き継がないもの',
  'import.use': 'このコードを使用',
  'import.useNamed': '「{name}」のコードを使用',
  'import.add': { other: '{number} 件のコールバックを追加' },
  'import.tooLong': '一度に読み取るには多すぎます。必要な部分だけを貼り付けてください。',

  'import.name': 'インポートしたコールバック {number}',

  'import.deep': 'コードの入れ子が深すぎて読み取れません。必要な部分だけを貼り付けてください。',
  'import.nothing': 'registerPostTrackCallback が関数なしで呼び出されています。',
  'import.spread':
    '「...」 で渡されるものは、ページ上でしかわかりません。関数と値を 1 つずつ記述してください。',
  'import.indirect':
    'registerPostTrackCallback が間接的に呼び出されています。コールバックをインポートするには、トラッカーで直接呼び出してください。',
  'import.preTrack':
    'registerPreTrackCallback はヒットの送信前に実行されます。この拡張機能は送信後にコードを実行するため、引き継がれません。',
  'import.await':
    'この await の後のコードは、どこで終わるかが明確でないため引き継げません。.then(…) に移動するか、手動でコピーしてください。',
  'import.catch':
    'イベントの失敗時に実行されるものは引き継がれません。イベント Hit Unconfirmed を持つルールを使用してください。',
  'import.finally':
    '成功時にも失敗時にも実行されるものは引き継がれません。コールバックと、イベント Hit Unconfirmed を持つルールを使用してください。',
  'import.laterThen':
    'イベントの後の最初の .then(…) だけが引き継がれます。これは、その前の .then(…) が返すものを受け取ります。',

  'import.function.unknown':
    '「{name}」という関数は、このテキストにありません。定義も貼り付けてください。',
  'import.function.several':
    '「{name}」には複数の値が代入されています。どれが登録されるかは、ページ上でしかわかりません。',
  'import.function.parameter':
    '「{name}」は他の場所から渡されています。関数自体を貼り付けてください。',
  'import.function.imported':
    '「{name}」は別のファイルから読み込まれています。関数自体を貼り付けてください。',
  'import.function.made':
    '関数は「{code}」が返すもので、ページ上でしかわかりません。関数自体を記述してください。',
  'import.function.generator':
    'この関数はジェネレーターです。呼び出してもコードは実行されません。通常の関数にしてください。',
  'import.function.bound':
    'この関数はオブジェクトまたは値にバインドされており、引き継げません。値は引数として渡してください。',

  'import.value.unknown':
    '「{name}」の値は、コールバックの登録時に 1 回だけ計算されていました：{code}。値またはデータ要素を入力してください。データ要素はヒットのたびに読み取られます。',
  'import.value.text':
    '「{name}」はテキストではなく {value} でした。引数はテキストなので、コードが元に戻します。',
  'import.value.read':
    '「{name}」は {value} になりました。コールバックの登録時に 1 回ではなく、ヒットのたびに読み取られます。',
  'import.value.token': '「{name}」の値は {value} です。ここではデータ要素として扱われます。',
  'import.unused': '関数は {code} を使用していないため、省略しました。',

  'import.captured':
    '「{name}」は関数の外の {line} 行目にあるため、引き継がれません。コードの中に移動するか、引数にしてください。',
  'import.brought': '{line} 行目の「{name}」を一緒に引き継ぎました。',
  'import.clash':
    '{line} 行目の「{name}」は隠れます。コールバックでは、この名前は自身のパラメーターの 1 つです。別の名前を使用してください。',
  'import.global.window':
    '「{name}」は window.{name} と記述されます。コールバックでは、この名前だけでは自身のパラメーターの 1 つになります。',
  'import.globals': 'ページ上に必要なもの：{names}。',
  'import.this': '「this」は周囲のコードのもので、引き継がれません。',
  'import.arguments': '「arguments」は周囲のコードのもので、引き継がれません。',

  'import.loop':
    'ループの中で登録されていました。ここでは、ヒットごとに 1 回実行される 1 つのコールバックになります。',
  'import.conditional':
    '条件が成り立つ場合にのみ登録されていました：{code}。このコールバックは常に実行されます。二重登録を防ぐための条件であれば、もう必要ありません。',
  'import.repeated': '{number} 回登録されていました。ここでは、ヒットごとに 1 回実行されます。',
  'import.everyEvent':
    'この 1 つのイベントに対して実行されていました。コールバックは正常に送信されたすべてのイベントに対して実行されます。ヒットタイプまたはコードの条件で絞り込んでください。',
} satisfies Translation<typeof importEn>;
