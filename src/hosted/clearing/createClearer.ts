import type { Hit } from '../../contract/hit';
import { tryTo } from '../../platform/tryTo';
import { isCleared } from '../../variables/isCleared';
import { join, type Removal, split, textOf, without } from './entries';
import type { Call, TrackerCalls } from './followCalls';
import { besides, type ClearingSettings, contextKeys, variablesOf } from './variablesToClear';
import { type Members, type MemberWatch, peek } from './watchMembers';

type Tracker = Members & { clearVars?: unknown };

/** A member that may be cleared. */
interface Mark extends Removal {
  readonly watch: MemberWatch;
  readonly name: string;
}

/** What a hit has sent. Which values of the page those are is known once its call is. */
interface Sent {
  readonly call: Call;
  readonly variables: readonly Omit<Mark, 'until'>[];
}

/** Clears variables of one tracker, as one configuration wants it. */
export interface Clearer {
  /**
   * A hit is handed over. Remembers what it sends.
   *
   * @param members what the tracker holds then
   */
  handedOver(hit: Hit, call: Call, members: Readonly<Members>): void;
  /**
   * A hit was confirmed. Gives what clears after it, to be called while the tracker holds nothing but the page's variables.
   *
   * @param until when it was confirmed
   * @param isPast whether that was before anybody could watch
   */
  confirmed(hit: Hit, until: number, isPast: boolean): () => void;
}

/** Hits that are remembered. One that is never confirmed keeps its variables, and its place until others need it. */
const REMEMBERED = 200;

export function createClearer(
  s: Tracker,
  settings: ClearingSettings,
  { variables, contextData, watchSent, look, asOwn }: TrackerCalls,
): Clearer {
  const sent = new Map<string, Sent>();

  const textsOf = (name: string, text: string) => split(name, text, 0).map((entry) => entry.text);

  const markVariables = (hit: Hit, call: Call, members: Readonly<Members>) =>
    variablesOf(hit, settings).map((name) => {
      const value = peek(members, name);
      watchSent(name, call, value);
      const text = textOf(value);
      const only = textsOf(name, hit.variables[name] ?? '');
      return {
        watch: variables,
        name,
        // A link's hit may send only some of the events.
        kept: only[0]
          ? without(split(name, text, 0), { until: 0, only }).map((entry) => entry.text)
          : [],
        only: call.isGuess ? textsOf(name, text) : undefined,
      };
    });

  /** Keys of context data that are in a hit, as far as they are to be cleared. */
  const sentKeys = (hit: Hit, values: Members) =>
    contextKeys(Object.keys(values), settings).filter((key) =>
      Object.keys(hit.contextData).some((own) => own === key || own.startsWith(`${key}.`)),
    );

  const contextOf = (members: Readonly<Members>) =>
    contextData(Object(peek(members, 'contextData')) as object);

  function marksOf(hit: Hit): Mark[] {
    const { call, variables: marks } = sent.get(hit.id) as Sent;
    const { until, overrides, isPast } = call;
    const watch = contextOf(call.handedOver ?? call.members);
    const keys = overrides['contextData'] ? [] : sentKeys(hit, watch.target);
    return [
      ...marks.filter(({ name }) => !overrides[name]).map((mark) => ({ ...mark, until })),
      ...keys.map((name) => ({
        watch,
        name,
        until,
        only: isPast ? [hit.contextData[name] ?? ''] : undefined,
      })),
    ];
  }

  const isNew = (watch: MemberWatch, name: string, until: number) =>
    !!watch.watch(name)?.entries.some(({ since }) => since > until);

  /** Of what says what links send, that for values which were set since. A list without doubles does not show that they are listed again. */
  function listedAnew(name: string, until: number): string[] {
    const listed = textsOf(name, textOf(peek(s, name)));
    if (name === 'linkTrackVars')
      return listed.filter((entry) => {
        const [, key] = /^contextData\.(.*)/.exec(entry) ?? [];
        return key
          ? isNew(contextData(Object(s['contextData']) as object), key, until)
          : isNew(variables, entry, until);
      });
    if (name !== 'linkTrackEvents') return [];
    const events = variables.find('events')?.entries ?? [];
    return listed.filter((entry) =>
      events.some(({ text, since }) => since > until && text.replace(/[=:].*/, '') === entry),
    );
  }

  /** What clears a member, unless there is nothing to clear. */
  function clear({ watch, name, until, kept = [], only }: Mark): (() => void) | undefined {
    // An object that the page has put another in place of is its own again.
    if (watch !== variables && watch.target !== s['contextData']) return undefined;
    watch.settle(name);
    const member = watch.find(name);
    if (!member) return undefined;
    const listed = watch === variables ? listedAnew(name, until) : [];
    const left = without(member.entries, { until, kept: [...kept, ...listed], only });
    const value = left.length === member.entries.length ? peek(watch.target, name) : join(left);
    return () => {
      if (watch !== variables && !left[0]) watch.remove(name);
      else watch.put(name, left, left[0] && value);
    };
  }

  /** `s.clearVars()`, but what is to be kept stays as it is, and so does what was set later. */
  function clearAll(hit: Hit, until: number, isPast: boolean): void {
    const kept = settings.keep.filter(isCleared).map((name) => [name, peek(s, name)] as const);
    look();
    const names = [
      ...[...variables.members.keys()].filter(
        (name) => isCleared(name) && !settings.keep.includes(name),
      ),
      ...besides(settings),
    ];
    const context = contextData(Object(s['contextData']) as object);
    const acts = [
      ...names.map((name) => clear({ watch: variables, name, until })),
      ...contextKeys(Object.keys(context.target), settings).map((name) =>
        clear({
          watch: context,
          name,
          until,
          only: isPast ? [hit.contextData[name] ?? ''] : undefined,
        }),
      ),
    ];
    // An accessor of the page's own may throw: it keeps what the others hold from nobody.
    tryTo(() => {
      if (typeof s.clearVars === 'function') s.clearVars();
    });
    for (const [name, value] of kept)
      tryTo(() => {
        if (s[name] !== value) s[name] = value;
      });
    for (const act of acts) tryTo(() => act?.());
  }

  return {
    handedOver(hit, call, members) {
      if (settings.mode === 'all') return;
      const [oldest] = sent.keys();
      if (sent.size >= REMEMBERED && oldest) sent.delete(oldest);
      asOwn(() => {
        const context = contextOf(members);
        for (const key of sentKeys(hit, context.target)) context.watch(key, call.until);
        sent.set(hit.id, { call, variables: markVariables(hit, call, members) });
      });
    },
    confirmed(hit, until, isPast) {
      if (settings.mode === 'all') return () => asOwn(() => clearAll(hit, until, isPast));
      return () =>
        asOwn(() => {
          // A hit that an earlier page has left behind has nothing here.
          for (const mark of sent.has(hit.id) ? marksOf(hit) : []) tryTo(() => clear(mark)?.());
          sent.delete(hit.id);
        });
    },
  };
}
