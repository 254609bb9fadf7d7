import { isTakenOver, takeOver } from '../../page/inbox';
import { getSharedPage } from '../../page/page';
import { createUnseenWatch } from './createUnseenWatch';

// A script element runs this file, once for each instance that needs it.
const { webSdk, unseen } = getSharedPage();
if (webSdk && unseen && !isTakenOver(unseen)) {
  const { src = '' } = Object(document.currentScript) as HTMLScriptElement;
  const watch = createUnseenWatch(webSdk, src.replace(/-late(?=[^/]*$)/, ''));
  for (const instance of takeOver(unseen, watch)) watch(instance);
}
