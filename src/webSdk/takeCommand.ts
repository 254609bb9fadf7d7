import type { Tree } from './tree';

/** A `sendEvent` that has not settled yet. */
export interface Command {
  /** What the page has passed. */
  readonly options_: { readonly type?: unknown; readonly xdm?: Tree | undefined };
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
  readonly xdm?: Tree;
}

/**
 * Finds the command that an event comes from. Nothing ties the two together but their order and the event's type. None belongs to
 * what the Web SDK sends by itself: link clicks, and what it says of its decisions.
 */
export function takeCommand(
  commands: readonly Command[],
  { xdm = {} }: SentEvent,
): Command | undefined {
  const { eventType } = xdm;
  const open = commands.filter((command) => !command.isSent_);
  const command =
    open.find(
      ({ options_: { type, xdm: passed = {} } }) => (type || passed['eventType']) === eventType,
    ) ?? (/linkClicks|^decisioning/.test(`${eventType}`) ? undefined : open[0]);
  if (command) command.isSent_ = true;
  return command;
}
