import { type ExpressionStatement, parse } from 'acorn';

/** What a page has told so far. */
export interface Told {
  console: string[];
  errors: string[];
}

/** What it tells with each answer: the text of this as JSON. */
interface Report extends Told {
  value: unknown;
}

/**
 * Runs in the page before all other scripts, for engines that tell neither the console's lines nor uncaught errors as they are: keeps both
 * until they are asked for.
 */
function collect() {
  const { stringify } = JSON;
  const lines: string[] = [];
  const errors: string[] = [];
  /** An error may be made to be unreadable. */
  const read = (look: () => unknown) => {
    try {
      return String(look());
    } catch {
      return 'unreadable';
    }
  };
  const asText = (value: unknown) => {
    if (!(value instanceof Error)) return read(() => value);
    // The stack of some engines begins with the message, that of others does not have it.
    const [message, stack] = [read(() => value), read(() => value.stack)];
    return stack.startsWith(message) ? stack : `${message}\n${stack}`;
  };
  for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) {
    const original = console[method];
    console[method] = (...values: unknown[]) => {
      lines.push(values.map(asText).join(' '));
      original.apply(console, values);
    };
  }
  addEventListener('error', ({ error, message }) => {
    if (message) errors.push(error === undefined ? message : read(() => error));
  });
  addEventListener('unhandledrejection', ({ reason }) => errors.push(read(() => reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    errors.push(`Content Security Policy, ${violatedDirective}: ${blockedURI}`),
  );
  const withToJson = [Array, String, Number, Boolean].map(({ prototype }) => prototype);
  /** A page's libraries may have ideas of their own of JSON. */
  const plain = (report: unknown) => {
    const own = withToJson.map((of) => Object.getOwnPropertyDescriptor(of, 'toJSON'));
    for (const of of withToJson) Reflect.deleteProperty(of, 'toJSON');
    try {
      return stringify(report, tag);
    } finally {
      withToJson.forEach((of, index) => {
        if (own[index]) Object.defineProperty(of, 'toJSON', own[index]);
      });
    }
  };
  // JSON has no word for these.
  const tag = (_key: string, value: unknown) =>
    value === undefined || (typeof value === 'number' && !Number.isFinite(value))
      ? { 'not in JSON': String(value) }
      : value;
  Object.defineProperty(window, Symbol.for('test report'), {
    value: (value: unknown) =>
      plain({ value, console: lines.splice(0), errors: errors.splice(0) } satisfies Report),
  });
}

/** The script, for the pages' HTML. */
export const COLLECT = `(${collect})();`;

/** The body of an asynchronous function that runs a script, and returns the report with the value of its last expression. */
export function toReportingBody(script: string): string {
  const { body } = parse(script, { ecmaVersion: 'latest', allowAwaitOutsideFunction: true });
  const last = body.at(-1);
  const isExpression = last?.type === 'ExpressionStatement';
  const { start, end } = isExpression
    ? (last as ExpressionStatement).expression
    : { start: 0, end: 0 };
  const value = isExpression ? script.slice(start, end) : 'undefined';
  const before = isExpression ? script.slice(0, last?.start) : script;
  return `${before}; return (window[Symbol.for('test report')] || ${WITHOUT_COLLECTOR})(await (${value}));`;
}

/** For a page that is not one of ours. */
const WITHOUT_COLLECTOR = '((value) => JSON.stringify({ value, console: [], errors: [] }))';

const VALUES: Record<string, unknown> = {
  undefined: undefined,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
};

/** A value with the tagged ones put back: not by a reviver, which would leave out what is undefined. */
function untag(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untag);
  if (!value || typeof value !== 'object') return value;
  const tagged: unknown = Reflect.get(value, 'not in JSON');
  if (typeof tagged === 'string') return VALUES[tagged];
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, untag(inner)]));
}

/** Adds what a report tells to a page's lists, and gives its value. */
export function readReport<T>(answer: unknown, told: Told): T {
  const report: Report = JSON.parse(String(answer));
  told.console.push(...report.console);
  told.errors.push(...report.errors);
  return untag(report.value) as T;
}

/** An expression: whether the page that it runs in has an address that ends like this, and is complete. */
export const hasArrived = (end: string) =>
  `location.href.endsWith(${JSON.stringify(end)}) && document.readyState === "complete"`;
