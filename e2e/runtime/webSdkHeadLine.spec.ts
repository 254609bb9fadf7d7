import { readFileSync } from 'node:fs';
import path from 'node:path';
import { callback } from './pages';
import { GENERATIONS } from './webSdkFiles';
import { ORDERS } from './webSdkSite';
import { withWebSdkSite } from './withWebSdkSite';

const web = withWebSdkSite();

const docs = readFileSync(path.resolve(__dirname, '../../docs/web-sdk.md'), 'utf8');
const [, HEAD_LINE = ''] = /<script>(.+?)<\/script>/s.exec(docs) ?? [];
const SETTINGS = `{ trackers: [{ type: 'web-sdk', instance: 'alloy' }], callbacks: [${callback(
  'Note',
  'note([hit.data && hit.data.event, hit.confirmedBy, !!hit.result])',
)}] }`;

describe.each(GENERATIONS)(
  'with the line in the head no hit is missed: %s release',
  (generation) => {
    it.each(ORDERS)('library %s', async (order) => {
      await web.open({
        generation,
        order,
        before: HEAD_LINE,
        settings: SETTINGS,
        first: "window.first = alloy('sendEvent', { data: { event: 'first' } });",
      });
      await web.opened.until('notes.length > 0');
      await web.opened.run("await alloy('sendEvent', { data: { event: 'second' } })");
      await web.opened.until('notes.length > 1');
      expect(await web.opened.notes()).toEqual([
        ['first', 'response', true],
        ['second', 'response', true],
      ]);
      expect(web.opened.console.filter((line) => line.includes('[Post-Track Callback]'))).toEqual(
        [],
      );
    });
  },
);
