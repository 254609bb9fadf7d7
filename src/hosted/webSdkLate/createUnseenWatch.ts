import type { Inbox } from '../../page/inbox';
import type { UnseenInstance, WebSdkNote } from '../../page/page';
import { watchRequests } from '../../platform/watchRequests';
import { type CommandEnd, type SilentCommand, watchCommands } from './watchCommands';

interface Instance extends UnseenInstance {
  readonly commands: SilentCommand[];
  /** Whether it has told us something: then it tells all. */
  isHeard?: boolean;
  /** Whether it is sure that it tells us nothing. */
  isSilent?: boolean;
}

interface SeenRequest {
  readonly instance: Instance;
  readonly command: SilentCommand | undefined;
  readonly data: object;
}

type Timing = Pick<PerformanceResourceTiming, 'startTime' | 'responseEnd' | 'initiatorType'> & {
  responseStatus?: number;
};

/** A request that carries events. */
const HIT = /\/(interact|collect)\?.*requestId=([^&]+)/;
/** How long a settled command waits for word of its request, in milliseconds: the browser tells of requests in its own time. */
const TOLD_WITHIN = 1000;
/** What the Web SDK keeps of a visitor who has declined. */
const DECLINED = /kndctr_\w+_consent=general(=|%3D)out/;
/** Commands and requests that are remembered. */
const REMEMBERED = 1000;

/** Later than all that happens; its differences are numbers, as those of infinity are not. */
const NEVER = Number.MAX_VALUE;
const settledAtOf = ({ settledAt = NEVER }: SilentCommand) => settledAt;

/**
 * Looks after instances that were there before us and may have a list of monitors of their own, as those of 2.35 and later have. Commands are
 * seen at the global variable, and the ends of requests in the browser's resource timing; both are noted as a monitor would have been told.
 * An instance that tells us something by itself is left alone.
 *
 * @param listener the address of the hosted file that reads what monitors are told
 */
export function createUnseenWatch(
  notes: Inbox<WebSdkNote>,
  listener: string,
): (unseen: UnseenInstance) => void {
  const startedAt = performance.now();
  // Monitors listen for us since that file was asked for. Pages with many files have a list that is full before: then since now.
  const [asked] = performance.getEntriesByName(listener);
  const listensSince = asked?.startTime ?? startedAt;
  const instances: Instance[] = [];
  /** Requests that instances have told of by themselves. */
  const told = new Set<unknown>();
  const requests = new Map<string, SeenRequest>();
  /** Requests of which may have been told when this was not here yet. */
  const doubtful: [url: string, timing: Timing][] = [];
  /** Requests whose command may settle yet. */
  const unclaimed: [url: string, timing: Timing][] = [];

  const push = notes.push.bind(notes);
  notes.push = (note) => {
    const [, data] = note;
    const { instanceName, requestId } = Object(data) as Record<string, unknown>;
    if (told.size > REMEMBERED) told.clear();
    told.add(requestId);
    for (const instance of instances) if (instance.name === instanceName) instance.isHeard = true;
    return push(note);
  };

  const note = ({ name }: Instance, hook: string, data: object, at = performance.now()) => {
    push([`on${hook}`, { instanceName: name, ...data }, performance.timeOrigin + at]);
  };

  /**
   * The one that has sent a request, and the command that it came from: the first that settles after its answer. A command that still waits, for consent
   * or for an answer of its own, proves nothing. Where the instance is not the only one on the page, it must have settled right after the answer.
   */
  function findSender(startTime: number, answeredAt: number, status = 0) {
    const { __alloyNS: names = [] } = window as unknown as { __alloyNS?: string[] };
    const isOnly = new Set([...names, ...instances.map(({ name }) => name)]).size === 1;
    const settlesBy = isOnly ? NEVER : answeredAt + TOLD_WITHIN;
    const silent = instances.filter(({ isHeard }) => !isHeard && startTime >= listensSince);
    const [first] = silent
      .flatMap((instance) => instance.commands.map((command) => ({ instance, command })))
      .filter(
        ({ command }) =>
          !command.isSent &&
          command.at <= startTime &&
          settledAtOf(command) >= answeredAt - 1 &&
          // What was accepted was not the request of a command that failed.
          !(status && status < 300 && command.end?.isResolved === false),
      )
      .sort((a, b) => settledAtOf(a.command) - settledAtOf(b.command));
    if (first) return settledAtOf(first.command) < settlesBy ? first : undefined;
    const [instance] = silent;
    return instance && isOnly ? { instance, command: undefined } : undefined;
  }

  /** From then on it is sure that the instance tells us nothing. */
  function prove(instance: Instance) {
    if (instance.isSilent) return;
    instance.isSilent = true;
    instance.log(`Web SDK "${instance.name}" began too early: hits lack what it does not show.`);
    for (const [url, timing] of doubtful.splice(0)) ended(url, timing);
  }

  function ended(url: string, timing: Timing) {
    const [, path, requestId] = HIT.exec(url) ?? [];
    if (!requestId || told.has(requestId)) return;
    // Where the browser refuses a beacon, the Web SDK fetches the same address. Chrome calls a beacon so, Firefox and Safari "other":
    // https://github.com/w3c/resource-timing/issues/377
    const isBeacon = path === 'collect' && !/^(fetch|xml)/.test(timing.initiatorType);
    let request = requests.get(requestId);
    if (!request) {
      const { startTime, responseEnd } = timing;
      // The command of a beacon waits for no answer.
      const sender = findSender(
        startTime,
        isBeacon ? startTime : responseEnd,
        timing.responseStatus,
      );
      if (!sender) {
        if (unclaimed.push([url, timing]) > REMEMBERED) unclaimed.shift();
        return;
      }
      const { since, isSilent } = sender.instance;
      // Nothing had been told until `since`, and nothing goes by unnoticed here.
      if (startTime > since && startTime < startedAt && !isSilent) {
        doubtful.push([url, timing]);
        return;
      }
      prove(sender.instance);
      const events = [sender.command ? sender.command.event : {}];
      request = { ...sender, data: { requestId, url, payload: { events } } };
      if (requests.size > REMEMBERED) requests.clear();
      requests.set(requestId, request);
      note(request.instance, 'BeforeNetworkRequest', request.data, startTime);
    }
    const { instance, command, data } = request;
    // Nobody answers a beacon.
    const statusCode = isBeacon ? 204 : timing.responseStatus;
    if (statusCode) note(instance, 'NetworkResponse', { ...data, statusCode, isBeacon });
    if (!command) return;
    command.isSent = true;
    if (!statusCode) command.unanswered = data;
    finish(instance, command);
  }

  /** Notes that a command has settled, when its request is known. */
  function finish(instance: Instance, command: SilentCommand) {
    const { options, end, unanswered } = command;
    if (!end || command.isFinished) return;
    command.isFinished = true;
    // Some browsers tell no status: then it is the command that knows.
    // https://developer.mozilla.org/en-US/docs/Web/API/PerformanceResourceTiming/responseStatus
    if (unanswered && end.isResolved)
      note(instance, 'NetworkResponse', { ...unanswered, statusCode: 200, isBeacon: false });
    else if (unanswered) note(instance, 'NetworkError', unanswered);
    const hook = end.isResolved ? 'CommandResolved' : 'CommandRejected';
    const about = { commandName: 'sendEvent', options, result: end.result };
    note(instance, hook, { ...about, suppressed: reasonOf(command, end) });
  }

  /** Some requests go by unnoticed: those that fail, and, in some browsers, beacons (https://bugs.webkit.org/show_bug.cgi?id=177579). */
  function reasonOf({ options }: SilentCommand, { isResolved, result }: CommandEnd) {
    const { documentUnloading } = Object(options) as { documentUnloading?: unknown };
    // What was answered has a result with the parts of the answer, if only empty ones.
    if (!isResolved || documentUnloading || Object.keys(Object(result)).length) return null;
    return DECLINED.test(document.cookie) ? 'consent' : 'aborted';
  }

  function begin(instance: Instance, command: SilentCommand) {
    const about = { commandName: 'sendEvent', options: command.options };
    try {
      // One that tells is asked by itself.
      if (!instance.isHeard) note(instance, 'Command', about);
    } catch {
      // A callback that is running may not send it.
      return undefined;
    }
    return () => {
      if (instance.isHeard) return () => {};
      note(instance, 'BeforeCommand', about);
      if (instance.commands.push(command) > REMEMBERED) instance.commands.shift();
      return (end: NonNullable<SilentCommand['end']>) => {
        command.end = end;
        command.settledAt = performance.now();
        for (const [url, timing] of unclaimed.splice(0)) ended(url, timing);
        if (command.isSent) finish(instance, command);
        else
          setTimeout(() => {
            lookBack(command.at);
            finish(instance, command);
          }, TOLD_WITHIN);
      };
    };
  }

  watchRequests(ended);

  /** A busy browser tells of requests late. */
  function lookBack(since: number) {
    for (const entry of performance.getEntriesByType('resource'))
      if (entry.startTime >= since) ended(entry.name, entry as PerformanceResourceTiming);
  }

  return (unseen) => {
    const instance: Instance = { ...unseen, commands: [] };
    instances.push(instance);
    watchCommands(unseen.name, (command) => begin(instance, command));
    lookBack(0);
  };
}
