import { text } from '../../texts/text';
import './InspectorPicture.css';

/** Where each hit of the picture stands: the colors are those of the inspector. */
const HITS = ['good', 'good', 'bad', 'good'] as const;

/** What the hit inspector looks like on a page: its list of hits, and the way of the chosen one. */
export function InspectorPicture() {
  return (
    <svg
      className="inspector-picture"
      viewBox="0 0 260 130"
      role="img"
      aria-label={text('configuration.inspector.picture')}
    >
      <rect className="page" x="0.5" y="0.5" width="259" height="129" rx="6" />
      <path className="line" d="M16 20h70M16 34h50M16 48h60" />
      <rect className="panel" x="78" y="26" width="172" height="94" rx="6" />
      <path className="line" d="M78 42h172M140 42v78" />
      <path className="text" d="M88 34h44" />
      {HITS.map((state, index) => (
        <g key={HITS.slice(0, index).join()} transform={`translate(0 ${50 + index * 17})`}>
          <path className="text" d="M88 4h42" />
          <circle className={state} cx="91" cy="10" r="2.5" />
          <path className="line" d="M97 10h26" />
        </g>
      ))}
      <path className="way" d="M152 58h84" />
      <circle className="step" cx="152" cy="58" r="4" />
      <circle className="step" cx="194" cy="58" r="4" />
      <circle className="good" cx="236" cy="58" r="4" />
      <path className="text" d="M150 78h36M150 90h30M150 102h40" />
      <path className="line" d="M200 78h36M200 90h24M200 102h30" />
    </svg>
  );
}
