import { textOf } from './entries';
import {
  type Members,
  type MemberWatch,
  type MemberWatchPorts,
  peek,
  watchMembers,
} from './watchMembers';
import { TELLTALE } from './watchTelltale';

/** Knows since when all is there that a tracker holds, as far as somebody wants to know. */
export interface TrackerWatch {
  readonly variables: MemberWatch;
  /** The members of an object that is, or was, the tracker's context data. */
  contextData(values: object): MemberWatch;
  forEach(members: Members, act: (watch: MemberWatch, name: string) => void): void;
  /**
   * Takes in what is there.
   *
   * @param copy of the tracker's members in the past; left out: as they are
   * @param sinceOf since when what is new is there, if that is known
   */
  look(copy?: Members, sinceOf?: (name: string) => number): void;
  /** It was not the page that has read. */
  forgetReads(): void;
}

/** @param isWanted says it of a variable, or of a key of context data as `contextData.<key>` */
export function watchTracker(
  s: Members,
  ports: MemberWatchPorts,
  isWanted: (name: string) => boolean,
): TrackerWatch {
  const variables = watchMembers(s, ports);
  const contexts = new WeakMap<object, MemberWatch>();

  function contextData(values: object): MemberWatch {
    const watch = contexts.get(values) ?? watchMembers(values as Members, ports, 'contextData.');
    contexts.set(values, watch);
    return watch;
  }

  function forEach(members: Members, act: (watch: MemberWatch, name: string) => void) {
    const names = Object.keys(members);
    // What the page has deleted is still known.
    for (const name of variables.members.keys()) if (!(name in members)) names.push(name);
    for (const name of names) if (isWanted(name) && name !== TELLTALE) act(variables, name);
    const values = Object(peek(members, 'contextData')) as object;
    for (const key of Object.keys(values))
      if (isWanted(`contextData.${key}`)) act(contextData(values), key);
  }

  return {
    variables,
    contextData,
    forEach,
    look(copy, sinceOf) {
      forEach(copy ?? s, (watch, name) => {
        const since = sinceOf?.(name);
        const past = watch === variables ? copy : undefined;
        if (watch.watch(name, since, past?.[name]))
          watch.settle(name, since, past && textOf(past[name]));
      });
    },
    forgetReads() {
      for (const member of variables.members.values()) member.wasRead = false;
    },
  };
}
