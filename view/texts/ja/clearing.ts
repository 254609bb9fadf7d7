import type { clearingEn } from '../en/clearing';
import type { Translation } from '../translation';

export const clearingJa = {
  clearing: '変数のクリア',
  'clearing.help': 'トラッカーは、ヒットの後も変数の値を保持します。',
  'clearing.more':
    'シングルページアプリケーションでは、クリアしない限り、関係のないヒットにまで値が入ります。',
  'clearing.mode': 'ヒットが正常に送信されるたびに',
  'clearing.mode.off': '何もクリアしない',
  'clearing.mode.off.help': 'どの値も、ページが変更するまで残ります。',
  'clearing.mode.sent': 'ヒットが送信したものをクリア',
  'clearing.mode.sent.help':
    'このヒットが送信し、その後ページが変更していないものだけ。次のページのための値は残ります。',
  'clearing.mode.all': 's.clearVars() と同じく、すべてクリア',
  'clearing.mode.all.help':
    'このヒットの送信中に、ページが次のヒットのために設定した値もクリアされ、失われます。',
  'clearing.keep': '保持',
  'clearing.keep.help': 'これらは決してクリアされません。',
  'clearing.keep.add': '保持する変数を追加',
  'clearing.also': 'さらにクリア',
  'clearing.also.help': 's.clearVars() がクリアしないもの。他の変数と同じ規則でクリアされます。',
  'clearing.also.add': 'クリアする変数を追加',
  'clearing.contextData':
    'すべてのコンテキストデータ。1 つのキーだけの場合は、contextData. に続けてキーを入力します：contextData.page.type。',
  'clearing.linkTrackVars': 'リンクのヒットに含める変数のリスト。',
  'clearing.linkTrackEvents': 'リンクのヒットに含めるイベントのリスト。',
  'clearing.name': '{list}、変数 {number}',
  'clearing.name.remove': '「{list}」から {name} を削除',
  'clearing.name.removed': '{name} を「{list}」から削除しました。',
  'clearing.name.none': '「{query}」に一致する、クリアできる変数はありません。',
  'clearing.name.unknown':
    '「{name}」はクリアできる変数ではありません。リストから選択するか、削除してください。',
  'clearing.name.doubled': '{name} は既にこのリストにあります。どちらかを削除してください。',
  'clearing.name.kept':
    '{name} は、優先される「保持」に既にあります。どちらかから削除してください。',

  'clearing.race.sent': 'ヒットを送信',
  'clearing.race.set': 'ページが eVar1 を再設定',
  'clearing.race.confirmed': 'ヒットの送信に成功',
  'clearing.race.off': '何もクリアしない',
  'clearing.race.sentOnly': '送信したものをクリア',
  'clearing.race.all': 'すべてクリア',
  'clearing.race.described':
    'eVar1 = A、eVar2 = X のヒットが送信されます。送信中に、ページは次のヒットのために eVar1 = B を設定します。ヒットが正常に送信された後：何もクリアしない場合、B と X が残り、X は次のヒットに入ります。ヒットが送信したものをクリアする場合、B は残り、eVar2 は空になります。すべてクリアする場合、両方が空になり、B は失われます。',

  'clearing.webSdk': 'Web SDK にはクリアするものがありません。',
  'clearing.webSdk.others':
    '各イベントには、渡されたものだけが含まれます。ここでの選択は、他のトラッカーに適用されます。',
  'clearing.webSdk.alone':
    '各イベントには、渡されたものだけが含まれます。他のトラッカーが選択されていないため、この設定は何も行いません。',
} satisfies Translation<typeof clearingEn>;
