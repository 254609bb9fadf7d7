import { isTakenOver } from '../../page/inbox';
import { getSharedPage } from '../../page/page';
import { followWebSdk } from './followWebSdk';

// A script element runs this file, once for each instance that a library listens to.
const page = getSharedPage();
if (page.listen && page.webSdk && !isTakenOver(page.webSdk)) followWebSdk(page, page.webSdk);
