import { isTakenOver } from '../../page/inbox';
import { getSharedPage } from '../../page/page';
import { startClearing } from './startClearing';

// A script element runs this file, once for each copy of the library that wants it.
const page = getSharedPage();
if (page.listen && page.clearing && !isTakenOver(page.clearing)) startClearing(page, page.clearing);
