import { ACCEPTED_REMEMBERED, MOST_HELD, SETTLING } from '../../forwarding/forwardingPolicy';
import type { Forwarding, ForwardNote } from '../../page/forwarding';
import { takeOver } from '../../page/inbox';
import { createConsent } from './createConsent';
import { createRecords, idOf } from './createRecords';
import { createReport } from './createReport';
import { createRole } from './createRole';
import { createSender } from './createSender';

/**
 * Takes over what the page's actions have accepted, and what is stored while this page is the site's sender. As long as nothing waits it listens to the
 * storage alone, where other pages write.
 */
export function startForwarding(forwarding: Forwarding): void {
  const { accepted, held, notes } = forwarding;
  const records = createRecords(forwarding);
  const consent = createConsent(forwarding);
  const sender = createSender(records, consent, createReport(forwarding), removed);
  const role = createRole(gained, lost);
  let isSender = false;
  let isAwake = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const isStored = (id: string) => !held.get(id);

  function gained() {
    // What the sender before has removed may be on its way from its process. What is accepted meanwhile waits with the rest, which is older.
    settling = setTimeout(() => {
      isSender = true;
      for (const [id, { e }] of records.list()) sender.add(id, e);
      changed();
    }, SETTLING);
  }

  function lost() {
    clearTimeout(settling);
    isSender = false;
    sender.leave(isStored);
  }

  /** Also for a page that goes into the back/forward cache, which must not keep the role. */
  function stop() {
    sender.run(false);
    lost();
    role.resign();
  }

  function show() {
    sender.run(true);
    role.apply();
  }

  const wake = () => sender.wake('own');

  function changed() {
    if (held.size < MOST_HELD / 2) forwarding.isFull = false;
    if (!!held.size === isAwake) return;
    isAwake = !isAwake;
    const change = isAwake ? addEventListener : removeEventListener;
    change('pagehide', stop);
    change('pageshow', show);
    change('online', wake);
    if (isAwake) role.apply();
    else {
      stop();
      sender.reset();
      // A hidden page, too: it no longer hears that it is shown again.
      sender.run(true);
      // Also where the site has cleared its storage, which its own page is told nothing of.
      forwarding.size = 0;
    }
  }

  /** A page may live long, and forgets the oldest that it has accepted. Only hits of the same millisecond may change places by that. */
  function removed() {
    if (accepted.size > held.size + 2 * ACCEPTED_REMEMBERED)
      for (const id of [...accepted].slice(0, -ACCEPTED_REMEMBERED))
        if (!held.has(id)) accepted.delete(id);
    changed();
  }

  function take(note: ForwardNote) {
    if ('tokens' in note) {
      consent.answered(note.tokens, note.answer);
      if (note.answer) sender.wake('answer');
      else sender.erase(note.tokens);
    } else {
      changed();
      if (isSender || !isStored(note.id)) sender.add(note.id, note.endpoint);
    }
  }

  addEventListener('storage', ({ key, newValue }) => {
    const id = idOf(`${key}`);
    if (id !== undefined) {
      // An attempt of it was counted, no more.
      if (newValue !== null && held.has(id)) return;
      const record = records.read(id);
      if (!record) sender.remove(id);
      else {
        held.set(id, undefined);
        changed();
        if (isSender) sender.add(id, record.e);
      }
    } else if (key === null) {
      for (const id of [...held.keys()]) if (isStored(id)) sender.remove(id);
      forwarding.size = 0;
    }
  });

  records.list();
  changed();
  const waiting = takeOver(notes, take);
  // Nothing is sent before all is known: a hit may have waited for this file until consent was withdrawn.
  sender.run(false);
  for (const note of waiting) take(note);
  sender.run(true);
}
