import type { SuppressionReason } from '../../contract/suppression';
import { readEvent } from '../../hits/readEvent';
import type { Tree } from '../../hits/tree';
import type { HitNote, Sender } from '../../page/notes';
import type { Page } from '../../page/page';
import type { Command } from './takeCommand';

/** Notes an instance's calls, and for which of them nothing leaves. Never throws. */
export interface CallNotes {
  began_(command: Command): void;
  /** Its event is handed over next. */
  sent_(command: Command): void;
  /** A callback was not let through to `sendEvent`. */
  refused_(options: unknown): void;
  /** A command has settled whose event was not sent. @param reason where it is known */
  settled_(command: Command, isRejected: boolean, reason?: SuppressionReason): void;
  /**
   * Something was written to the Web SDK's log, which alone says who stopped an event:
   * https://github.com/adobe/alloy/blob/main/packages/core/src/core/createEventManager.js and, for clicks,
   * https://github.com/adobe/alloy/blob/main/packages/core/src/components/ActivityCollector/createClickedElementProperties.js
   */
  logged_(line: readonly unknown[], hasOpenCommand: boolean): void;
}

const HELD_BACK = /onBeforeEventSend callback returned false/;
const CLICK = /rejected by filter function: (.*)/s;

export function createCallNotes(
  sender: Sender,
  page: Pick<Required<Page>, 'note' | 'watchers'>,
): CallNotes {
  /** Events that `onBeforeEventSend` held back, and whose commands have not settled yet. */
  let heldBack = 0;

  function note(options: unknown, more: Partial<HitNote>) {
    // Most pages have no watchers. What the page has passed can be anything.
    if (page.watchers[0])
      try {
        const { type: eventType, xdm, data } = Object(options) as Record<string, unknown>;
        const event = { xdm: { ...(eventType ? { eventType } : {}), ...(xdm as object) }, data };
        page.note({ sender, call: 'sendEvent', type: readEvent(event as Tree).type, ...more });
      } catch {
        page.note({ sender, call: 'sendEvent', type: 'event', ...more });
      }
  }

  return {
    began_: (command) => note(command.options_, { command }),
    sent_: (command) => page.note({ sender, command, isOver: true }),
    refused_: (options) => note(options, { reason: 'callback' }),
    settled_(command, isRejected, known) {
      // An error before the request is one of the call, or of the page's code that sees the event first.
      const reason = known ?? (isRejected ? 'misconfigured' : heldBack ? 'aborted' : 'consent');
      if (!known && reason === 'aborted') heldBack--;
      note(command.options_, { command, reason });
    },
    logged_([text], hasOpenCommand) {
      // What the Web SDK sends by itself has no command.
      if (hasOpenCommand && HELD_BACK.test(`${text}`)) heldBack++;
      const [, json] = CLICK.exec(`${text}`) ?? [];
      if (!json) return;
      const { linkName, linkRegion, linkType: type, linkUrl: URL } = JSON.parse(json) as Tree;
      // The filter sees all that can be clicked.
      if (linkName && linkRegion && type && URL)
        note(
          { type: 'linkClicks', xdm: { web: { webInteraction: { type, URL } } } },
          { reason: 'aborted' },
        );
    },
  };
}
