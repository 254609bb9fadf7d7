import { isTakenOver } from '../../page/inbox';
import { getSharedPage } from '../../page/page';
import { startForwarding } from './startForwarding';

// A script element runs this file, once for each copy of the library that asks for it, and the action that asks has put its part there.
const { forwarding } = getSharedPage();
if (forwarding && !isTakenOver(forwarding.notes)) startForwarding(forwarding);
