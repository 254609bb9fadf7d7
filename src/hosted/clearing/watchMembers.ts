import { add, type Entry, join, split, textOf } from './entries';
import { intercept } from './intercept';

export type Members = Record<string, unknown>;

/** What is known of a member of an object. */
export interface Member {
  /** As the page has set them, and what the tracker has put there to stay. */
  entries: readonly Entry[];
  /** What they were before the page's last write. */
  before: readonly Entry[];
  value: unknown;
  /** Since when the value counts, where the tracker has written it. */
  ownSince: number | undefined;
  /** Whether the page has just read the member: what it writes next may be an addition. */
  wasRead: boolean;
  /** Whether the value belongs to a hit that had to wait, and the page's is put back later. */
  isSwapped: boolean;
  /** Tells the member from one that the page has defined anew; `undefined` while it can't be watched. */
  read: (() => unknown) | undefined;
}

export interface MemberWatchPorts {
  now(): number;
  /** Since when a text counts that the tracker is writing just now; `undefined` when the page writes it. */
  ownSince(name: string, text: string, member: Member): number | undefined;
  /** Whether the tracker is reading just now. */
  isOwn(): boolean;
}

/** Knows since when each part of an object's members is there. */
export interface MemberWatch {
  readonly target: Members;
  readonly members: ReadonlyMap<string, Member>;
  /** The member, if it is still the one that is known. */
  find(name: string): Member | undefined;
  /** Sees to it that a member is watched that holds something. @param since when it was set, if that is not known; left out: just now */
  watch(name: string, since?: number, value?: unknown): Member | undefined;
  /** Makes what lasts of the tracker's writes, and what nobody could watch, part of the entries. */
  settle(name: string, since?: number, text?: string): void;
  /** Gives a member what is left of it. Throws what an accessor of the page throws. */
  put(name: string, entries: readonly Entry[], value: unknown): void;
  /** Takes a member away. */
  remove(name: string): void;
}

/** What a member holds. Nothing where the page has put an accessor that throws. */
export function peek(target: Readonly<Members>, name: string): unknown {
  try {
    return target[name];
  } catch {
    return undefined;
  }
}

/** @param prefix of the names by which the members are known to others */
export function watchMembers(
  target: Members,
  { now, ownSince, isOwn }: MemberWatchPorts,
  prefix = '',
): MemberWatch {
  const members = new Map<string, Member>();

  function find(name: string) {
    const member = members.get(name);
    return !member?.read || Object.getOwnPropertyDescriptor(target, name)?.get === member.read
      ? member
      : undefined;
  }

  function hook(name: string, member: Member) {
    if (member.read) return;
    const read = () => {
      if (!member.wasRead && !isOwn()) {
        member.wasRead = true;
        // Whoever adds to a value does so at one go. Others read it to show it, or to decide something.
        Promise.resolve().then(() => {
          member.wasRead = false;
        });
      }
      return member.value;
    };
    member.value = peek(target, name);
    if (intercept(target, name, read, (value) => write(name, member, value))) member.read = read;
  }

  function settle(name: string, since?: number, text?: string) {
    const member = find(name);
    if (!member) return;
    const present = text ?? textOf(member.read ? member.value : peek(target, name));
    const at = since ?? member.ownSince ?? now();
    if (present !== join(member.entries))
      member.entries =
        add(prefix + name, member.entries, present, at) ?? split(prefix + name, present, at);
    member.ownSince = undefined;
  }

  function write(name: string, member: Member, value: unknown) {
    const text = textOf(value);
    const own = ownSince(name, text, member);
    if (own === undefined) {
      settle(name);
      member.before = member.entries;
      member.entries =
        (member.wasRead && add(prefix + name, member.entries, text, now())) ||
        split(prefix + name, text, now());
    }
    // The tracker reads as well before it writes.
    member.wasRead = false;
    member.ownSince = own;
    member.value = value;
  }

  return {
    target,
    members,
    find,
    settle,
    watch(name, since = now(), value) {
      let member = find(name);
      const text = member ? '' : textOf(value ?? peek(target, name));
      if (text) {
        const entries = split(prefix + name, text, since);
        member = {
          entries,
          before: entries,
          value: undefined,
          ownSince: undefined,
          wasRead: false,
          isSwapped: false,
          read: undefined,
        };
        members.set(name, member);
      }
      if (member) hook(name, member);
      return member;
    },
    put(name, entries, value) {
      const member = find(name);
      if (!member) return;
      member.entries = entries;
      member.ownSince = undefined;
      if (member.read) member.value = value;
      else if (target[name] !== value) target[name] = value;
    },
    remove(name) {
      members.delete(name);
      Reflect.deleteProperty(target, name);
    },
  };
}
