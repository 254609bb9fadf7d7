import type { trackersEn } from '../en/trackers';
import type { Translation } from '../translation';

export const trackersJa = {
  trackers: '監視するトラッカー',
  'trackers.help':
    'コールバックは、これらのトラッカーのいずれかが正常に送信したヒットごとに実行されます。',
  'trackers.none':
    'トラッカーを 1 つ以上選択してください。選択しないと、コールバックは実行されません。',
  'trackers.adobeAnalytics.help': 'このプロパティの Adobe Analytics 拡張機能のトラッカー。',
  'trackers.builtIn.help':
    'AppMeasurement のないページのための、この拡張機能の軽量なトラッカー。オンの場合にのみ読み込まれます。',
  'trackers.kept': '保存されたまま維持：{tracker}',

  'trackers.globals': 'グローバル変数',
  'trackers.globals.help':
    'ページ自身が s などの名前で作成するトラッカー。後から現れたり、置き換えられたりしてもかまいません。',
  'trackers.globals.add': 'グローバル変数を追加',
  'trackers.global.variable': '変数 {number}',
  'trackers.global.remove': '変数 {name} を削除',
  'trackers.global.removed': '変数「{name}」を削除しました。',
  'trackers.global.missing': '変数の名前を入力するか、削除してください。',
  'trackers.global.doubled': '「{name}」は既にリストにあります。どちらかを削除してください。',

  'trackers.builtIn.reportSuites': 'レポートスイート',
  'trackers.builtIn.reportSuites.help':
    'ライブラリの段階ごとのレポートスイート ID。コンマで区切ります。1 つもない場合、トラッカーは何も送信しません。',
  'trackers.builtIn.reportSuites.production': '実稼動',
  'trackers.builtIn.reportSuites.staging': 'ステージング',
  'trackers.builtIn.reportSuites.development': '開発',
  'trackers.builtIn.reportSuite.wrong':
    '「{suite}」はレポートスイート ID ではありません。ID はコンマで区切り、途中にスペースを入れないでください。',
  'trackers.builtIn.trackingServer': 'トラッキングサーバー',
  'trackers.builtIn.trackingServerSecure': 'セキュアトラッキングサーバー',
  'trackers.builtIn.server.wrong':
    'metrics.example.com のようにホスト名だけを入力してください。https:// とパスは不要です。',
  'trackers.builtIn.currencyCode': '通貨コード',
  'trackers.builtIn.charSet': '文字セット',
  'trackers.builtIn.variable': 'グローバル変数',
  'trackers.builtIn.variable.help':
    'ページがこの名前でトラッカーを利用できるようにします。空の場合は利用できません。',

  'trackers.adobeAnalytics': 'Adobe Analytics 拡張機能',
  'trackers.global': 'グローバル変数 {variable}',
  'trackers.builtIn': '内蔵トラッカー',
  'trackers.webSdk': 'Web SDK インスタンス {instance}',
  'trackers.webSdk.all': 'Web SDK（すべてのインスタンス）',

  'trackers.instances': 'Web SDK インスタンス',
  'trackers.instances.help': 'ページ上のどこから送信されたものでも、Web SDK のイベント。',
  'trackers.instances.more':
    '各インスタンスは名前で指定します。ページまたは Web SDK 拡張機能が別の名前を付けていない限り、alloy です。名前にはデータ要素を含めることができます。',
  'trackers.instances.add': 'Web SDK インスタンスを追加',
  'trackers.instance.name': 'インスタンス {number}',
  'trackers.instance.remove': 'インスタンス {name} を削除',
  'trackers.instance.removed': 'インスタンス「{name}」を削除しました。',
  'trackers.instance.missing': 'インスタンスの名前を入力するか、削除してください。',
  'trackers.instance.doubled': '「{name}」は既にリストにあります。どちらかを削除してください。',
  'trackers.instance.withWindow':
    '{name} ではなく、インスタンスの名前だけを入力してください：{alone}。',
  'trackers.instance.wrong':
    '「{name}」はインスタンスの名前にできません。alloy のように、スペース、ドット、引用符、括弧のない名前だけを入力してください。',
} satisfies Translation<typeof trackersEn>;
