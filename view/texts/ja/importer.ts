import type { importerEn } from '../en/importer';
import type { Translation } from '../translation';

export const importerJa = {
  'importer.title': 'コードのインポート',
  'importer.code': '現在のコード',
  'importer.code.help':
    'JavaScript、またはスクリプトを含む HTML。読み取るだけで、実行することはありません。使用している関数も貼り付けてください。',
  'importer.found': '見つかったコールバック',
  'importer.summary': {
    other: '{number} 件のコールバックが見つかりました。追加する前に確認してください。',
  },
  'importer.summary.none': '引き継げるものはありません。',
  'importer.lookedFor':
    'コールバックが見つかりません。registerPostTrackCallback(…)（トラッカーの名前は問いません）と、alloy("sendEvent", …) に続く .then(…) を探しました。',
  'importer.from': '{line} 行目から',
  'importer.line': '{line} 行目',
  'importer.place': '{line} 行目、{column} 列目',
  'importer.trackers': '{trackers} のみが対象です。',
  'importer.notes': '「{name}」についての注記',
  'importer.lint': {
    other:
      'コードチェックで、確認すべき点が {number} 件見つかりました。追加すると、コード内に表示されます。',
  },
  'importer.notTaken': '引き継がないもの',
  'importer.use': 'このコードを使用',
  'importer.useNamed': '「{name}」のコードを使用',
  'importer.add': { other: '{number} 件のコールバックを追加' },
  'importer.mended': '貼り付けたテキストで修正したもの',
  'importer.mended.quotes': '文字列を囲む引用符を、半角の引用符に置き換えました。',
  'importer.mended.invisible': '見えない文字を取り除きました。',
  'importer.mended.cdata': 'CDATA セクションの記号を取り除きました。',
  'importer.mended.fence': 'コードブロックの記号を取り除きました。',
  'importer.mended.fence.around': 'コードブロックの記号と、その外側にあるものを取り除きました。',
  'importer.mended.types': 'TypeScript の型を取り除きました。',
  'importer.foreign.types':
    'これは TypeScript です。コンパイル後の JavaScript を貼り付けるか、型を取り除いてください。',
  'importer.foreign.jsx':
    'これは JSX です。コンパイル後の JavaScript か、コールバックを登録する部分だけを貼り付けてください。',
  'importer.foreign.server':
    'ここはサーバーが埋める部分です。ブラウザーが受け取る形のコードを貼り付けてください。',
  'importer.foreign.entities':
    '一部の文字が &amp; のような HTML の表記になっています。ページに表示されるとおりにコードをコピーしてください。',
  'importer.reading': 'コードを読み取っています',
  'importer.stop': '読み取りをキャンセル',
  'importer.stopped': '読み取りがキャンセルされたため、読み取られていません。',
  'importer.readAgain': 'もう一度読み取る',
  'importer.tooLong': '一度に読み取るには多すぎます。必要な部分だけを貼り付けてください。',

  'importer.name': 'インポートしたコールバック {number}',

  'importer.deep': 'コードの入れ子が深すぎて読み取れません。必要な部分だけを貼り付けてください。',
  'importer.nothing': 'registerPostTrackCallback が関数なしで呼び出されています。',
  'importer.spread':
    '「...」 で渡されるものは、ページ上でしかわかりません。関数と値を 1 つずつ記述してください。',
  'importer.indirect':
    'registerPostTrackCallback が間接的に呼び出されています。コールバックをインポートするには、トラッカーで直接呼び出してください。',
  'importer.preTrack':
    'registerPreTrackCallback はヒットの送信前に実行されます。この拡張機能は送信後にコードを実行するため、引き継がれません。',
  'importer.await':
    'この await の後のコードは、どこで終わるかが明確でないため引き継げません。.then(…) に移動するか、手動でコピーしてください。',
  'importer.returned':
    'このイベントの後に実行されるものは、このテキストにありません。Promise が返されています。それを使用するコードも貼り付けてください。',
  'importer.used':
    'イベントの送信後に {code} が行うことは引き継げません。イベントのすぐ後ろに .then(…) を記述してください。',
  'importer.command':
    '{code} がどのコマンドを使用するかは、ページ上でしかわかりません。その後に続くものをインポートするには、そこに "sendEvent" と記述してください。',
  'importer.inText':
    'これは文字列の中のコードで、読み取られません。インポートするには、コードとして記述してください。',
  'importer.inHtml':
    'これはページが実行するスクリプトの外にあり、読み取られません。周囲の HTML を除いて、コードだけを貼り付けてください。',
  'importer.notAlone':
    'この関数は、自身のクラスまたはモジュールにしかないものを使用しています。単独で使用できる関数として記述してください。',
  'importer.catch':
    'イベントの失敗時に実行されるものは引き継がれません。イベント Hit Unconfirmed を持つルールを使用してください。',
  'importer.finally':
    '成功時にも失敗時にも実行されるものは引き継がれません。コールバックと、イベント Hit Unconfirmed を持つルールを使用してください。',
  'importer.laterThen':
    'イベントの後の最初の .then(…) だけが引き継がれます。これは、その前の .then(…) が返すものを受け取ります。',

  'importer.function.unknown':
    '「{name}」という関数は、このテキストにありません。定義も貼り付けてください。',
  'importer.function.elsewhere':
    '「{name}」は、このテキストにありません。定義も貼り付けるか、それを呼び出す独自の関数を登録してください。',
  'importer.function.none': '{code} は関数ではありません。関数自体を記述してください。',
  'importer.function.choice':
    '{code} がどの関数になるかは、ページ上でしかわかりません。自身で選択を行う 1 つの関数を登録してください。',
  'importer.function.tracks':
    '{name} はヒットのたびに次のヒットを送信し、終わりがなくなります。コールバックではできません。',
  'importer.function.several':
    '「{name}」には複数の値が代入されています。どれが登録されるかは、ページ上でしかわかりません。',
  'importer.function.parameter':
    '「{name}」は他の場所から渡されています。関数自体を貼り付けてください。',
  'importer.function.imported':
    '「{name}」は別のファイルから読み込まれています。関数自体を貼り付けてください。',
  'importer.function.made':
    '関数は「{code}」が返すもので、ページ上でしかわかりません。関数自体を記述してください。',
  'importer.function.generator':
    'この関数はジェネレーターです。呼び出してもコードは実行されません。通常の関数にしてください。',
  'importer.function.bound':
    'この関数はオブジェクトまたは値にバインドされており、引き継げません。値は引数として渡してください。',

  'importer.value.unknown':
    '「{name}」の値は、コールバックの登録時に 1 回だけ計算されていました：{code}。値またはデータ要素を入力してください。データ要素はヒットのたびに読み取られます。',
  'importer.value.text':
    '「{name}」はテキストではなく {value} でした。引数はテキストなので、コードが元に戻します。',
  'importer.value.read':
    '「{name}」は {value} になりました。コールバックの登録時に 1 回ではなく、ヒットのたびに読み取られます。',
  'importer.value.token': '「{name}」の値は {value} です。ここではデータ要素として扱われます。',
  'importer.unused': '関数は {code} を使用していないため、省略しました。',

  'importer.captured':
    '「{name}」は関数の外の {line} 行目にあるため、引き継がれません。コードの中に移動するか、引数にしてください。',
  'importer.brought': '{line} 行目の「{name}」を一緒に引き継ぎました。',
  'importer.clash':
    '{line} 行目の「{name}」は隠れます。コールバックでは、この名前は自身のパラメーターの 1 つです。別の名前を使用してください。',
  'importer.global.window':
    '「{name}」は window.{name} と記述されます。コールバックでは、この名前だけでは自身のパラメーターの 1 つになります。',
  'importer.globals': 'ページ上に必要なもの：{names}。',
  'importer.global.module':
    '「{name}」は拡張機能とモジュールにしかなく、コールバックにはありません。代わりにページにあるものを使用してください。',
  'importer.global.rule':
    '「{name}」はルールのカスタムコードにしかなく、コールバックにはありません。必要なものは引数にしてください。',
  'importer.helper':
    '「{name}」はこのテキストの {line} 行目で設定されていて、引き継がれません。その行をページに残すか、コードの中に移動してください。',
  'importer.this': '「this」は周囲のコードのもので、引き継がれません。',
  'importer.arguments': '「arguments」は周囲のコードのもので、引き継がれません。',

  'importer.empty': 'この関数は空です。実行するものがありません。',
  'importer.clearVars':
    's.clearVars() は、ページが次のヒットのために設定した値も消去します。拡張機能の設定では、それを残したまま変数をクリアできます：「ヒットが送信したものをクリア」。',
  'importer.instance.unknown':
    '{code} がどの Web SDK インスタンスかは、ページ上でしかわかりません。コールバックはすべてのインスタンスが対象になります。トラッカーの中から選択してください。',
  'importer.tracker.unknown':
    '{code} がどのトラッカーかは、ページ上でしかわかりません。コールバックはすべてのトラッカーが対象になります。トラッカーの中から選択してください。',
  'importer.notListenedTo':
    '拡張機能はまだこのトラッカーを監視していません。拡張機能の設定でトラッカーに追加しないと、コールバックは実行されません。',

  'importer.loop':
    'ループの中で登録されていました。ここでは、ヒットごとに 1 回実行される 1 つのコールバックになります。',
  'importer.conditional':
    '条件が成り立つ場合にのみ登録されていました：{code}。このコールバックは常に実行されます。二重登録を防ぐための条件であれば、もう必要ありません。',
  'importer.exit': 'コードは必ずここで終わります。この後の登録が実行されることはありませんでした。',
  'importer.failure': '何かが失敗した場合にのみ登録されていました。',
  'importer.try': '同じ「try」の中で、その前に何も失敗しなかった場合にのみ登録されていました。',
  'importer.awaited': '{code} の後にのみ登録され、失敗した場合は登録されませんでした。',
  'importer.promised': '{code} によって登録されていました。その Promise が履行された場合のみです。',
  'importer.event': 'ページ上で何かが起きた場合にのみ登録されていました：{code}。',
  'importer.again':
    '{code} によって繰り返し登録されていました。ここでは、ヒットごとに 1 回実行される 1 つのコールバックになります。',
  'importer.timer': '他の場所で停止されるタイマーによって登録されていました：{code}。',
  'importer.handedOver':
    '{code} に渡される関数によって登録されていました。それがいつ呼び出されるか、また呼び出されるかどうかは、このテキストではわかりません。',
  'importer.uncalled': 'このテキストでは呼び出されない関数によって登録されていました。',
  'importer.uncalled.named': 'このテキストでは呼び出されない「{name}」によって登録されていました。',
  'importer.rule.every-hit':
    '設定に追加すると、それに関係なく実行されます。そのままにするには、この条件を持つルールでアクション Register Callback を使用してください。',
  'importer.rule.next-hit':
    '設定に追加すると、ヒットのたびに実行されます。元のままにするには、その時点のルールでアクション Register Callback を使用し、「次のヒットの後のみ」を選択してください。',
  'importer.repeated': '{number} 回登録されていました。ここでは、ヒットごとに 1 回実行されます。',
  'importer.everyEvent':
    'この 1 つのイベントに対して実行されていました。コールバックは正常に送信されたすべてのイベントに対して実行されます。ヒットタイプまたはコードの条件で絞り込んでください。',
} satisfies Translation<typeof importerEn>;
