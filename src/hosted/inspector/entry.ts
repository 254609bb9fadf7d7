import { isTakenOver } from '../../page/inbox';
import { getSharedPage } from '../../page/page';
import { startInspector } from './startInspector';

// A script element runs this file, once for each copy of the library, each time that debugging is switched on.
const page = getSharedPage();
if (page.listen && page.inspecting && !isTakenOver(page.inspecting))
  startInspector(page, page.inspecting);
