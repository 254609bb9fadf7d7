import type { Confirmation } from '../../contract/hit';
import type { SuppressionReason } from '../../contract/suppression';
import { namesOf } from '../../hits/appliesTo';
import { createEventHit } from '../../hits/createEventHit';
import type { Failure, Sender } from '../../page/notes';
import type { Page } from '../../page/page';
import type { Log } from '../../platform/createLog';
import { createCallNotes } from './createCallNotes';
import { guardInstance } from './guardInstance';
import { type Command, type SentEvent, takeCommand } from './takeCommand';

/** What a hook is given, as far as it is read here. */
export interface HookData {
  readonly instanceName: string;
  readonly commandName: string;
  readonly options: Command['options_'];
  readonly result: unknown;
  readonly requestId: string;
  readonly url: string;
  readonly payload: { readonly events?: readonly SentEvent[] };
  readonly statusCode?: number;
  /** Reads a header of the answer. Beacons have one as well, for answers that nobody gets. */
  readonly getHeader?: (name: string) => unknown;
  /** Only in what web-sdk-late.js has seen by itself: whether it is the end of a beacon. */
  readonly isBeacon?: boolean;
  /** The same, where a command has settled and no request was seen: why nothing has left, or `null` where it may have gone by unnoticed. */
  readonly suppressed?: SuppressionReason | null;
  /** What is written to the log. */
  readonly arguments?: readonly unknown[];
}

/** What is met of the page. */
export type FollowedPage = Pick<Page, 'note' | 'report' | 'watchers' | 'unseen'>;

interface SentRequest {
  readonly sentAt_: number;
  /** Each event as text, since others see the object and may change it, and the command that it comes from. */
  readonly events_: readonly (readonly [json: string, command: Command | undefined])[];
  readonly isConfirmed_?: boolean;
}

/** Requests and commands that are remembered. */
const REMEMBERED = 1000;
/** How long callbacks wait for the command when its event has been answered, in milliseconds. */
const SETTLES_WITHIN = 1000;

/**
 * Whether nobody has answered: the browser took the event. The address does not tell, because the Web SDK fetches it where there are no beacons,
 * or the browser refuses one. But no answer can have a header without a name, and each real one says so by an error.
 */
function wasBeacon({ url, getHeader, isBeacon }: HookData): boolean {
  if (isBeacon !== undefined || !/\/collect\?/.test(url)) return !!isBeacon;
  try {
    getHeader?.('');
    return true;
  } catch {
    return false;
  }
}

/**
 * Turns what an instance tells its monitors into hits. What it gives takes a hook's data, and may throw if they are broken.
 *
 * @returns what the hook has to throw, if anything: that stops the command
 */
export function followInstance(
  page: FollowedPage,
  name: string,
  log: Log,
): (hook: string, data: HookData, at: number) => Error | undefined {
  const sender: Sender = { s: undefined, names: namesOf(`web-sdk:${name}`) };
  const commands: Command[] = [];
  const requests = new Map<string, SentRequest>();
  const calls = createCallNotes(sender, page);

  /**
   * Says that a callback may not send an event.
   *
   * @returns what stops the command when a monitor throws it: it looks like consent that was declined, so that the command's promise resolves, with
   *   `{}`, as the Web SDK's promises do where nothing may be sent
   */
  function refuse(options: unknown): Error {
    log(`Callback "${sender.running}" called ${name}("sendEvent"): not sent, it would loop.`);
    calls.refused_(options);
    return Object.assign(new Error('It would loop.'), { code: 'declinedConsent' });
  }

  function settle({ options, result, suppressed }: HookData, isRejected: boolean) {
    // The object comes back that the page has passed.
    const index = commands.findIndex((command) => command.options_ === options);
    for (const command of commands.splice(index, index < 0 ? 0 : 1)) {
      command.isSettled_ = true;
      command.result_ = result;
      command.settled_?.();
      if (!command.isSent_ && suppressed !== null) calls.settled_(command, isRejected, suppressed);
    }
  }

  return (hook, data, at) => {
    const { requestId, url, statusCode } = data;
    if (data.commandName === 'sendEvent') {
      if (/ed$/.test(hook)) settle(data, /Rej/.test(hook));
      else if (sender.running) return refuse(data.options);
      else if (hook === 'onBeforeCommand') {
        const command: Command = { options_: data.options };
        if (commands.push(command) > REMEMBERED) commands.shift();
        calls.began_(command);
      }
    } else if (data.arguments)
      calls.logged_(
        data.arguments,
        commands.some(({ isSent_ }) => !isSent_),
      );
    if (!/\/(interact|collect)\?/.test(url)) return undefined;

    const report = (index: number, confirmedBy?: Confirmation, failure?: Failure) => {
      const [json, command] = events[index] as (typeof events)[number];
      const facts = {
        id: `${requestId}-${index}`,
        tracker: sender.names[0] as string,
        requestUrl: url,
        sentAt: request.sentAt_,
        confirmedBy,
      };
      // Most pages have no watchers.
      const hit =
        confirmedBy || page.watchers[0] ? createEventHit(facts, json, command?.result_) : undefined;
      page.report(hit, sender, failure);
    };

    const known = requests.get(requestId);
    // One may have been on its way before anybody listened: its answer tells all of it.
    const request: SentRequest = known ?? {
      sentAt_: at,
      events_: (data.payload.events ?? []).map((event) => [
        JSON.stringify(event),
        takeCommand(commands, event),
      ]),
    };
    const { events_: events } = request;
    if (!known) {
      if (requests.size > REMEMBERED) requests.clear();
      requests.set(requestId, request);
      events.forEach(([, command], index) => {
        if (command) calls.sent_(command);
        report(index);
      });
    }
    // The same request may fail at a third party's domain, and go out again to the page's own.
    if (hook === 'onBeforeNetworkRequest' || request.isConfirmed_) return undefined;
    const confirmedBy = wasBeacon(data) ? 'beacon' : 'response';
    const isAccepted = !!statusCode && statusCode > 199 && statusCode < 300;
    // What was sent is let go: no more is to come.
    if (isAccepted) requests.set(requestId, { sentAt_: 0, events_: [], isConfirmed_: true });

    events.forEach(([, command], index) => {
      if (!isAccepted) {
        report(index, undefined, statusCode ? 'rejected' : 'network');
        return;
      }
      let isReported = false;
      const confirm = () => {
        if (isReported) return;
        isReported = true;
        guardInstance(name, sender, refuse);
        report(index, confirmedBy);
      };
      if (!command || command.isSettled_) confirm();
      else {
        command.settled_ = confirm;
        setTimeout(confirm, SETTLES_WITHIN);
      }
    });
    return undefined;
  };
}
