import { type ReactNode, useId } from 'react';
import { text } from '../texts/text';
import type { Outcome } from './outcome';

/** What a run logged, called, requested and left behind, a list for each. Empty ones are left out. */
export function OutcomeLists({ outcome }: { outcome: Outcome }) {
  const { lists, more, ending } = outcome;
  const label = (kind: keyof Outcome['lists']) =>
    kind === 'request' ? text('tryIt.list.request', { json: '{}' }) : text(`tryIt.list.${kind}`);
  const rows: { [Kind in keyof Outcome['lists']]: readonly Row[] } = {
    uncaught: lists.uncaught.map(({ text: code, line }) => ({
      code,
      note: line === undefined ? undefined : text('tryIt.inLine', { line }),
    })),
    tracking: lists.tracking.map(({ call, effect }) => ({
      code: call,
      note: text(`tryIt.effect.${effect}`),
    })),
    console: lists.console.map(({ level, text: code }) => ({
      code,
      note: level,
      wrong: level === 'error',
    })),
    request: lists.request.map(({ method, url, body }) => ({
      code: body === '' ? url : `${url}\n${body}`,
      note: method,
    })),
    variable: lists.variable.map(({ name, value }) =>
      value === undefined
        ? { code: `s.${name}`, note: text('tryIt.cleared') }
        : { code: `s.${name} = ${value}` },
    ),
    trace: lists.trace.map(({ where, name, value }) => ({
      code: value === '' ? name : `${name}: ${value}`,
      note: text(`tryIt.trace.${where}`),
    })),
  };
  const kinds = (Object.keys(rows) as (keyof typeof rows)[]).filter(
    (kind) => rows[kind].length > 0,
  );
  if (kinds.length === 0) {
    return ending === 'done' || ending === 'waiting' ? (
      <p className="try-it-note">{text('tryIt.nothing')}</p>
    ) : null;
  }
  return kinds.map((kind) => (
    <List key={kind} label={label(kind)} rows={rows[kind]}>
      {more.includes(kind) && <li className="try-it-note">{text('tryIt.more')}</li>}
    </List>
  ));
}

interface Row {
  code: string;
  note?: string | undefined;
  wrong?: boolean;
}

function List({
  label,
  rows,
  children,
}: {
  label: string;
  rows: readonly Row[];
  children: ReactNode;
}) {
  const id = useId();
  return (
    <div>
      <p id={id} className="field-label">
        {label}
      </p>
      <ul className="try-it-list" aria-labelledby={id}>
        {rows.map(({ code, note, wrong }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added, at the end
          <li key={index} className={wrong ? 'try-it-row try-it-wrong' : 'try-it-row'}>
            <code>{code}</code>
            {note !== undefined && <span className="try-it-row-note">{note}</span>}
          </li>
        ))}
        {children}
      </ul>
    </div>
  );
}
