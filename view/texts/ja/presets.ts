import type { presetsEn } from '../en/presets';
import type { Translation } from '../translation';

export const presetsJa = {
  'presets.title': 'プリセットから始める',
  'presets.choose': 'プリセット',
  'presets.use': 'このプリセットを使用',

  'preset.dataLayer': 'データレイヤーに送信',
  'preset.dataLayer.help':
    '他のツールが反応できるように、dataLayer などのページの配列にイベントを追加します。',
  'preset.adobeDataLayer': 'Adobe Client Data Layer に送信',
  'preset.adobeDataLayer.help':
    '送信した値を持つイベントを adobeDataLayer に追加します。値はリスナーとルールに渡され、データレイヤー自体の状態は変わりません。',
  'preset.endpoint': 'エンドポイントに送信',
  'preset.endpoint.help':
    'ヒットのいくつかの値を、https で cookie なしに、指定のアドレスに POST します。再送信はされません。失われてはならないものには、コードの要らないアクション Forward Hit を使用してください。',
  'preset.lastPage': '最後のページ名を保存',
  'preset.lastPage.help':
    '次のページが読み取れるように、ページの名前をセッションストレージに保存します。',
  'preset.cleanUp': 'シングルページアプリケーションの後片付け',
  'preset.cleanUp.help':
    '指定した変数を、ページが新たに設定していない限り空にします。トラッカーが必要なため、Web SDK では何も行いません。',
  'preset.log': 'QA 用にログを記録',
  'preset.log.help':
    'デバッグがオンの間、各ヒットを読みやすい形でブラウザーのコンソールに書き込みます。',
} satisfies Translation<typeof presetsEn>;
