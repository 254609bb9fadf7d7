import type { ClearingMode } from '../../domain/clearing/clearing';
import { text } from '../../texts/text';
import './ClearingPicture.css';

/** What the tracker holds, line by line; undefined: empty. `wrong` marks what the user would not want. */
interface Line {
  mode?: ClearingMode;
  label: string;
  /** eVar1, which the page sets anew, and eVar2, which it does not. */
  values: readonly [Cell, Cell];
}

interface Cell {
  value: string | undefined;
  wrong?: boolean;
}

const HEIGHT = 30;
const FIRST = 34;
/** The outcomes stand apart from what leads to them. */
const GAP = 30;
const COLUMNS = [
  { variable: 'eVar1', x: 214 },
  { variable: 'eVar2', x: 290 },
] as const;

const lines = (): readonly Line[] => [
  { label: text('clearing.race.sent'), values: [{ value: 'A' }, { value: 'X' }] },
  { label: text('clearing.race.set'), values: [{ value: 'B' }, { value: 'X' }] },
  {
    mode: 'off',
    label: text('clearing.race.off'),
    values: [{ value: 'B' }, { value: 'X', wrong: true }],
  },
  {
    mode: 'sent',
    label: text('clearing.race.sentOnly'),
    values: [{ value: 'B' }, { value: undefined }],
  },
  {
    mode: 'all',
    label: text('clearing.race.all'),
    values: [{ value: undefined, wrong: true }, { value: undefined }],
  },
];

/** The race between a hit on its way and the page's next values, and what each mode makes of it. The chosen mode is marked. */
export function ClearingPicture({ mode }: { mode: ClearingMode }) {
  const drawn = lines().map((line, index) => ({
    ...line,
    top: FIRST + index * HEIGHT + (line.mode ? GAP : 0),
  }));
  const confirmed = FIRST + 2 * HEIGHT;
  return (
    <svg
      className="race"
      viewBox="0 0 360 222"
      role="img"
      aria-label={text('clearing.race.described')}
      preserveAspectRatio="xMinYMin meet"
    >
      {COLUMNS.map(({ variable, x }) => (
        <text key={variable} x={x} y="18" className="race-head">
          {variable}
        </text>
      ))}
      <path className="race-time" d={`M10 ${FIRST + 12}V${confirmed + 14}`} />
      <path className="race-arrow" d={`M6 ${confirmed + 10}l4 7 4-7z`} />
      <circle className="race-dot" cx="10" cy={FIRST + 12} r="4" />
      <circle className="race-dot" cx="10" cy={FIRST + HEIGHT + 12} r="4" />
      <text x="24" y={confirmed + 17} className="race-text">
        {text('clearing.race.confirmed')}
      </text>
      {drawn.map((line) => (
        <g key={line.label} className={line.mode === mode ? 'race-chosen' : ''}>
          {line.mode && (
            <rect className="race-row" x="1" y={line.top - 2} width="358" height="28" rx="4" />
          )}
          <text x={line.mode ? 10 : 24} y={line.top + 17} className="race-text">
            {line.label}
          </text>
          {line.values.map(({ value, wrong }, column) => (
            <Held
              key={COLUMNS[column]?.variable}
              x={COLUMNS[column]?.x ?? 0}
              y={line.top}
              value={value}
              wrong={wrong === true}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Held({
  x,
  y,
  value,
  wrong,
}: {
  x: number;
  y: number;
  value: string | undefined;
  wrong: boolean;
}) {
  return (
    <g className={wrong ? 'race-wrong' : ''}>
      <rect
        className={value === undefined ? 'race-cell race-empty' : 'race-cell'}
        x={x}
        y={y + 2}
        width="44"
        height="20"
        rx="3"
      />
      <text x={x + 22} y={y + 17} className="race-value">
        {value}
      </text>
      {wrong && <path className="race-cross" d={`M${x + 49} ${y + 8}l8 8m0-8l-8 8`} />}
    </g>
  );
}
