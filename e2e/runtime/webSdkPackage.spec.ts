import { callback } from './pages';
import { GENERATIONS, packageFile } from './webSdkFiles';
import { listeningTo, UNLESS_LAST } from './webSdkPages';
import { withWebSdkSite } from './withWebSdkSite';

// Pages may bundle the package: its instances stand in no global variable, or in one of another name.

const web = withWebSdkSite();
const { notesOf } = web;

const NAMES = callback('Names', 'note(hit.tracker + " " + hit.get("data.name"))');
const create = (variable: string, options = '') => `
  window.${variable} = createInstance(${options});
  await ${variable}('configure', { datastreamId: '${variable}', orgId: '${variable.toUpperCase()}@AdobeOrg', edgeDomain: 'edge.test',
    thirdPartyCookiesEnabled: false, clickCollectionEnabled: false, context: ['web'] });`;
const send = (name: string, variable = 'sdk') =>
  `${variable}('sendEvent', { data: { name: '${name}' } })`;

describe.each(GENERATIONS)(
  'an instance that the page makes itself, %s generation',
  (generation) => {
    const open = async (trackers: string[], ...callbacks: string[]) => {
      await web.openListening({
        settings: listeningTo(trackers, callbacks),
        instances: [],
        files: { '/own.js': await packageFile(generation) },
      });
      await web.opened.run(`await new Promise((loaded) => {
        const script = document.createElement('script');
        Object.assign(script, { src: '/own.js', onload: loaded });
        document.head.append(script);
      })`);
    };

    it('has the name that it was made with, whatever the variable is called', async () => {
      await open(['alloy', 'shop'], NAMES);
      await web.opened.run(`${create('sdk', "{ name: 'shop' }")} await ${send('named')}`);
      await web.opened.run(`${create('other')} await ${send('unnamed', 'other')}`);
      expect(await notesOf(2, 'sdk')).toEqual(['web-sdk:shop named', 'web-sdk:alloy unnamed']);
      expect(web.site.events()).toHaveLength(2);
    });

    it('sends nothing in a callback, and its promise is kept', async () => {
      await open(
        ['shop'],
        NAMES,
        callback(
          'Looper',
          `${UNLESS_LAST} window.sent = ${send('again')}; sdk('getLibraryInfo').then(() => note('other command'))`,
        ),
      );
      await web.opened.run(`${create('sdk', "{ name: 'shop' }")} await ${send('one')}`);
      expect(await notesOf(2, 'sdk')).toEqual(['web-sdk:shop one', 'other command']);
      expect(await web.opened.run('return await sent')).toEqual({});
      expect(web.site.events()).toHaveLength(1);
      const lines = await web.opened.written('not sent');
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain('"Looper" called shop("sendEvent")');
    });
  },
);
