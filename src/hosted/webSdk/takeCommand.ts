import { entries, type Tree, valueAt } from '../../hits/tree';

/** A `sendEvent` that has not settled yet. */
export interface Command {
  /** What the page has passed. */
  readonly options_: ({ readonly type?: unknown } & SentEvent) | null;
  /** Whether its event was sent. */
  isSent_?: boolean;
  isSettled_?: boolean;
  /** What it resolved with. */
  result_?: unknown;
  /** To be called when it has settled. */
  settled_?: () => void;
}

/** An event as it went over the network. */
export interface SentEvent {
  readonly xdm?: Tree | undefined;
  readonly data?: Tree | undefined;
}

/** Whether what was passed is all there in what was sent. The latter was JSON, and ends where the former may go round for ever. */
const holds = (sent: unknown, passed: unknown): boolean =>
  passed === Object(passed)
    ? sent === Object(sent) &&
      entries(passed).every(
        ([key, value]) => value === undefined || holds((sent as Tree)[key], value),
      )
    : sent === passed;

/** What the page has passed can be anything. */
const isOf = ({ options_ }: Command, event: SentEvent) => {
  try {
    const { xdm, data }: SentEvent = Object(options_);
    return holds(event, { xdm, data });
  } catch {
    return false;
  }
};

/**
 * Finds the command that an event comes from. Nothing ties the two together but their order, the event's type and its content. None
 * belongs to what the Web SDK sends by itself: link clicks, what it says of its decisions, media and advertising.
 */
export function takeCommand(commands: readonly Command[], event: SentEvent): Command | undefined {
  // An event that was sent always has XDM. Without it, web-sdk-late.js knows that it has not seen the command.
  if (!event.xdm) return undefined;
  const { eventType } = event.xdm;
  const open = commands.filter((command) => !command.isSent_);
  const isAlike = ({ options_ }: Command) =>
    (valueAt(options_, 'xdm.eventType') ?? options_?.type) === eventType;
  const command =
    // One that was stopped may still be open, ahead of this one.
    open.find((one) => isAlike(one) && isOf(one, event)) ??
    open.find(isAlike) ??
    (/linkClicks|^(decisioning|media|advertising)/.test(`${eventType}`) ? undefined : open[0]);
  if (command) command.isSent_ = true;
  return command;
}
