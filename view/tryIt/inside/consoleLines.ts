import { describeValue, shorten } from './describeValue';
import type { Report } from './recorder';

const LEVELS = 'log info debug warn error trace dir table group groupCollapsed deprecation'.split(
  ' ',
);

/** A console whose lines are reported, and go to no real console. */
export function createConsole(report: Report): object {
  const line = (level: string, args: readonly unknown[]) =>
    report({ kind: 'console', level, text: shorten(args.map(describeValue).join(' ')) });
  const lines = LEVELS.map((name) => {
    const level = /^(warn|error|info|debug)$/.exec(name)?.[0] ?? 'log';
    return [name, (...args: unknown[]) => line(level, args)];
  });
  return {
    ...Object.fromEntries(lines),
    assert: (holds: unknown, ...args: unknown[]) =>
      holds || line('error', ['Assertion failed', ...args]),
    ...{ groupEnd() {}, time() {}, timeEnd() {}, timeLog() {}, count() {}, clear() {} },
  };
}
