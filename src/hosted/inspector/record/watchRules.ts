import type { Hit } from '../../../contract/hit';
import type { HitFilter } from '../../../contract/hitFilter';
import { appliesTo } from '../../../hits/appliesTo';
import type { HitRecord, RuleRun } from './HitRecord';

/** What the engine tells its monitors, as far as it is read here: https://experienceleague.adobe.com/docs/experience-platform/tags/client-side/satellite-object.html */
interface Rule {
  readonly id?: string;
  readonly name?: string;
  readonly events?: readonly { readonly modulePath?: string; readonly settings?: HitFilter }[];
}
interface RuleEvent {
  readonly rule: Rule;
  readonly condition?: { readonly modulePath?: string };
  readonly action?: { readonly modulePath?: string };
}
type Monitor = Record<string, (event: RuleEvent) => void>;

export interface RuleWatchPorts {
  /**
   * A rule of ours was triggered: by that hit, or else by what became of another one.
   *
   * @param rule always the same object
   * @param count how often an outcome of this record triggers it
   */
  triggered(
    run: RuleRun,
    hit: Hit | undefined,
    rule: object,
    count: (event: 'hitUnconfirmed' | 'hitSuppressed', record: HitRecord) => number,
  ): void;
  changed(run: RuleRun): void;
}

export interface RuleWatch {
  /** The rules that are triggered until the next call are this hit's. */
  expect(hit?: Hit): void;
  stop(): void;
}

const OURS = /post-track-callback.*\/(hit(?:Sent|Unconfirmed|Suppressed))\.js$/;
const REMEMBERED = 200;

const fileOf = (path = '') => path.replace(/.*\/(.*)\.js$/, '$1');

/** Listens to the engine of the page's last library: which of our rules ran, and where they stopped. */
export function watchRules(ports: RuleWatchPorts): RuleWatch {
  /** Those whose end is still to come, oldest first: the engine ends them in this order. */
  const open: { readonly rule: Rule; readonly run: RuleRun }[] = [];
  const satellite = Object((window as { _satellite?: unknown })._satellite) as {
    _monitors?: Monitor[];
  };
  let expected: Hit | undefined;

  const end = (state: RuleRun['state']) => (event: RuleEvent) => {
    const index = open.findIndex(({ rule }) => rule === event.rule);
    for (const { run } of open.splice(index, index < 0 ? 0 : 1)) {
      run.state = state;
      const { modulePath } = event.condition ?? event.action ?? {};
      if (modulePath) run.component = fileOf(modulePath);
      ports.changed(run);
    }
  };

  const attempt = (act: (event: RuleEvent) => void) => (event: RuleEvent) => {
    try {
      act(event);
    } catch {
      // The engine does not catch what a monitor throws, and the rule matters more.
    }
  };

  const monitor: Monitor = {
    ruleTriggered: attempt(({ rule }) => {
      const events = (rule.events ?? []).map(({ modulePath, settings }) => ({
        event: OURS.exec(`${modulePath}`)?.[1],
        filter: Object(settings) as HitFilter,
      }));
      if (!events.some(({ event }) => event)) return;
      const run: RuleRun = { name: rule.name ?? '', state: 'triggered' };
      if (open.push({ rule, run }) > REMEMBERED) open.shift();
      ports.triggered(
        run,
        expected,
        rule,
        (wanted, record) =>
          events.filter(
            ({ event, filter }) =>
              event === wanted && appliesTo(filter, record.sender.names, record),
          ).length,
      );
    }),
    ruleCompleted: attempt(end('completed')),
    ruleConditionFailed: attempt(end('no')),
    ruleActionFailed: attempt(end('failed')),
  };

  const isOwn = !satellite._monitors;
  const monitors = satellite._monitors ?? [];
  satellite._monitors = monitors;
  monitors.push(monitor);

  return {
    expect(hit) {
      expected = hit;
    },
    stop() {
      const index = monitors.indexOf(monitor);
      if (index >= 0) monitors.splice(index, 1);
      if (isOwn && !monitors.length && satellite._monitors === monitors)
        Reflect.deleteProperty(satellite, '_monitors');
    },
  };
}
