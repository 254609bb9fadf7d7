import {
  action,
  CREATE_S,
  callback,
  code,
  hitMatches,
  hitRule,
  rule,
  withCallbacks,
} from '../runtime/pages';
import { shows, view } from './inspectedPage';
import { withInspector } from './withInspector';

const tests = withInspector();

const ran = () => tests.opened.part('What ran on it');
const item = (name: string) => ran().getByRole('listitem').filter({ hasText: name });
const confirmed = (name: string) =>
  shows(tests.opened.hits.filter({ hasText: name }), 'Answered').then(() =>
    tests.opened.choose(name),
  );

it('shows each callback in order, with time, lines, error and what it returned', async () => {
  await tests.open({
    settings: withCallbacks(
      callback('Lines', 'console.log("mirrored", { to: "partner" }); console.warn("slowly");'),
      callback('Broken', 'null.unknown;'),
      callback('Value', 'return "gold";'),
      callback('Open', 'return new Promise(() => {});'),
      callback('Kept', 'return Promise.resolve(7);'),
      callback('Rejected', 'return Promise.reject(new Error("No partner"));'),
    ),
  });
  await tests.opened.run(view('Home'));
  await confirmed('Home');
  await shows(item('Rejected'), 'No partner');
  const names = await ran().getByRole('listitem').locator('b').allTextContents();
  expect(names).toEqual(['Lines', 'Broken', 'Value', 'Open', 'Kept', 'Rejected']);
  await shows(item('Lines'), 'mirrored {to: "partner"}\nslowly');
  await shows(item('Lines'), /[\d.]+ ms/);
  await shows(item('Broken'), /TypeError.*unknown/);
  await shows(item('Broken'), 'library.js');
  await shows(item('Value'), 'Returned "gold"');
  await shows(item('Open'), 'Its promise is open.');
  await shows(item('Kept'), 'Its promise was settled after');
  await shows(item('Kept'), 'Returned 7');
  await shows(tests.opened.detail, 'Callbacks that ran: 6; failed: 2; did not run: 0');
});

it('leaves a console that a callback writes to as it was', async () => {
  await tests.open({
    settings: withCallbacks(callback('Lines', 'note(console.log !== original);')),
    after: `${CREATE_S} window.original = console.log;`,
  });
  await tests.opened.run(view('Home'));
  await confirmed('Home');
  expect(await tests.opened.notes()).toEqual([true]);
  expect(await tests.opened.run('console.log === original')).toBe(true);
});

it('says why callbacks did not run', async () => {
  await tests.open({
    settings: withCallbacks(
      callback('Off', '', 'enabled: false'),
      callback('Downloads', '', "hitTypes: ['download', 'exit']"),
      callback('Others', '', "trackers: ['web-sdk']"),
    ),
    rules: `[${rule('once', action('registerCallback', `{ name: 'Once', source: function () {}, repeat: 'next-hit' }`))}]`,
  });
  await tests.opened.run(`triggers.once(); ${view('First')}`);
  await confirmed('First');
  await shows(item('Once'), 'ms');
  await tests.opened.run(view('Second'));
  await confirmed('Second');
  await shows(item('Off'), 'It is switched off in the configuration.');
  await shows(item('Downloads'), 'It is for other hit types: download, exit');
  await shows(item('Others'), 'It is for other trackers: web-sdk');
  await shows(item('Once'), 'It was for one hit only, and ran on hit 1.');
  await shows(ran(), 'No callback ran.');
});

it('shows callbacks that come and go later', async () => {
  await tests.open({
    rules: `[${rule('add', action('registerCallback', "{ name: 'Late', source: function () { return 1; } }"))},
      ${rule('remove', action('removeCallback', "{ name: 'Late' }"))}]`,
  });
  await tests.opened.run(`triggers.add(); ${view('With')}`);
  await confirmed('With');
  await shows(item('Late'), 'Returned 1');
  await tests.opened.run(`triggers.remove(); ${view('Without')}`);
  await confirmed('Without');
  await shows(item('Note'), 'ms');
  expect(await item('Late').count()).toBe(0);
});

it('says until when callbacks are suspended', async () => {
  await tests.open({
    settings: withCallbacks(
      callback('Chain', 'setTimeout(function () { s.tl(true, "o", "Chain"); }, 0);'),
    ),
  });
  await tests.opened.run(view('Home'));
  await tests.opened.written('Callbacks suspended');
  await tests.opened.choose('⚠');
  await shows(item('Chain'), /Callbacks are suspended until \d\d:\d\d:\d\d/);
  await shows(tests.opened.part('Findings'), 'endless chain');
});

describe.each([false, true])('rules, run in sequence: %s', (sequence) => {
  it('shows the rules that a hit triggered, and where they stopped', async () => {
    await tests.open({
      sequence,
      rules: `[
        ${hitRule('All', 'hitSent', '{}', [], code('note("All")'))},
        ${hitRule('Members', 'hitSent', '{}', [hitMatches("{ from: 'eVar1', operator: 'equals', value: 'member' }")], code(''))},
        ${hitRule('Broken', 'hitSent', '{}', [], code('throw new Error("no")'))}
      ]`,
    });
    await tests.opened.run(view('Home'));
    await confirmed('Home');
    await shows(item('All'), 'All actions ran.');
    await shows(item('Members'), 'A condition said no: hitMatches');
    await shows(item('Broken'), 'An action failed: custom');
  });
});

it('shows a rule on the suppressed call that it is for, listed or not', async () => {
  await tests.open({
    rules: `[
      ${hitRule('Pages', 'hitSuppressed', "{ hitTypes: ['page'] }", [], code('note("Pages " + event.type)'))},
      ${hitRule('All', 'hitSuppressed', '{}', [], code('note("All " + event.type)'))}
    ]`,
  });
  const pause = () => tests.opened.inspector.getByRole('button', { name: 'Pause' }).click();
  await tests.opened.run("s.abort = true; s.tl(true, 'o', 'Link'); s.abort = true; s.t();");
  await tests.opened.until('notes.length === 3');
  await tests.opened.choose('Page view');
  await shows(item('Pages'), 'All actions ran.');
  await shows(item('All'), 'All actions ran.');
  await pause();
  await tests.opened.run('s.abort = true; s.t();');
  await tests.opened.until('notes.length === 5');
  await pause();
  expect(await ran().getByRole('listitem').count()).toBe(2);
  await tests.opened.choose('Custom link');
  await shows(item('All'), 'All actions ran.');
  expect(await ran().getByRole('listitem').count()).toBe(1);
});

it('shows all rules on hits that were not confirmed, each on its own', async () => {
  await tests.open({
    settings: "{ trackers: [{ type: 'global', variable: 's' }], unconfirmedAfter: 300 }",
    rules: `[
      ${hitRule('First', 'hitUnconfirmed', '{}', [], code(''))},
      ${hitRule('Second', 'hitUnconfirmed', "{ hitTypes: ['page'] }", [], code(''))}
    ]`,
    mode: 'hang',
  });
  await tests.opened.run(view('Home'));
  await shows(tests.opened.hits, 'No answer');
  await tests.opened.choose('Home');
  await shows(item('First'), 'All actions ran.');
  await shows(item('Second'), 'All actions ran.');
});

it('shows a rule on a hit that was not confirmed', async () => {
  await tests.open({
    settings: "{ trackers: [{ type: 'global', variable: 's' }], unconfirmedAfter: 300 }",
    rules: `[${hitRule('Lost', 'hitUnconfirmed', '{}', [], code(''))}]`,
    mode: 'hang',
  });
  await tests.opened.run(view('Home'));
  await shows(tests.opened.hits, 'No answer');
  await tests.opened.choose('Home');
  await shows(item('Lost'), 'All actions ran.');
});
