import type { presetsEn } from '../en/presets';
import type { Translation } from '../translation';

export const presetsJa = {
  'presets.title': 'プリセットから始める',
  'presets.choose': 'プリセット',
  'presets.use': 'このプリセットを使用',

  'presets.dataLayer': 'データレイヤーに送信',
  'presets.dataLayer.help':
    '他のツールが反応できるように、dataLayer などのページの配列にイベントを追加します。',
  'presets.adobeDataLayer': 'Adobe Client Data Layer に送信',
  'presets.adobeDataLayer.help':
    '送信した値を持つイベントを adobeDataLayer に追加します。値はリスナーとルールに渡され、データレイヤー自体の状態は変わりません。',
  'presets.endpoint': 'エンドポイントに送信',
  'presets.endpoint.help':
    'ヒットのいくつかの値を、https で cookie なしに、指定のアドレスに POST します。再送信はされません。失われてはならないものには、コードの要らないアクション Forward Hit を使用してください。',
  'presets.lastPage': '最後のページ名を保存',
  'presets.lastPage.help':
    '次のページが読み取れるように、ページの名前をセッションストレージに保存します。',
  'presets.cleanUp': 'シングルページアプリケーションの後片付け',
  'presets.cleanUp.help':
    '指定した変数を、ページが新たに設定していない限り空にします。トラッカーが必要なため、Web SDK では何も行いません。',
  'presets.log': 'QA 用にログを記録',
  'presets.log.help':
    'デバッグがオンの間、各ヒットを読みやすい形でブラウザーのコンソールに書き込みます。',
  'presets.domEvent': 'DOM イベントを発行',
  'presets.domEvent.help':
    '送信されたすべての内容を含むイベントを document に発行します。ヒットを待つテストやページのスクリプトで使用します。',
} satisfies Translation<typeof presetsEn>;
