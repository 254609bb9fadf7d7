import { Icon } from '@adobe/react-spectrum/Icon';
import type { ReactElement, SVGProps } from 'react';

function icon(shape: ReactElement<SVGProps<SVGSVGElement>>) {
  return () => <Icon size="S">{shape}</Icon>;
}

/** A stack of discs: a data element. */
export const DataElementIcon = icon(
  <svg viewBox="0 0 18 18" role="presentation">
    <ellipse cx="9" cy="4" rx="6" ry="2.4" />
    <path d="M3 6.2v2.7c0 1.3 2.7 2.4 6 2.4s6-1.1 6-2.4V6.2c-1.1 1-3.4 1.7-6 1.7s-4.9-.7-6-1.7z" />
    <path d="M3 11v2.6C3 14.9 5.7 16 9 16s6-1.1 6-2.4V11c-1.1 1-3.4 1.7-6 1.7S4.1 12 3 11z" />
  </svg>,
);

export const AddIcon = icon(
  <svg viewBox="0 0 18 18" role="presentation">
    <path d="M8 3h2v5h5v2h-5v5H8v-5H3V8h5z" />
  </svg>,
);

export const RemoveIcon = icon(
  <svg viewBox="0 0 18 18" role="presentation">
    <path d="M4.4 3 9 7.6 13.6 3 15 4.4 10.4 9l4.6 4.6-1.4 1.4L9 10.4 4.4 15 3 13.6 7.6 9 3 4.4z" />
  </svg>,
);

export const UpIcon = icon(
  <svg viewBox="0 0 18 18" role="presentation">
    <path d="m9 3 6 6-1.4 1.4L10 6.8V15H8V6.8l-3.6 3.6L3 9z" />
  </svg>,
);

export const DownIcon = icon(
  <svg viewBox="0 0 18 18" role="presentation">
    <path d="m9 15-6-6 1.4-1.4L8 11.2V3h2v8.2l3.6-3.6L15 9z" />
  </svg>,
);

export const CopyIcon = icon(
  <svg viewBox="0 0 18 18" role="presentation">
    <path d="M6 2h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-2v-2h1V4H7v1H5V3a1 1 0 0 1 1-1z" />
    <path d="M3 6h7a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1z" />
  </svg>,
);

export const DeleteIcon = icon(
  <svg viewBox="0 0 18 18" role="presentation">
    <path d="M7 2h4a1 1 0 0 1 1 1v1h4v2H2V4h4V3a1 1 0 0 1 1-1z" />
    <path d="M3.5 7h11l-.7 8.1a1 1 0 0 1-1 .9H5.2a1 1 0 0 1-1-.9zM7 9v5h1V9zm3 0v5h1V9z" />
  </svg>,
);

/** A sheet with lines: code that is ready. */
export const PresetIcon = icon(
  <svg viewBox="0 0 18 18" role="presentation">
    <path d="M4 1h7l4 4v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1zm6 1.5V6h3.5zM5.5 8v1.5h7V8zm0 3v1.5h7V11z" />
  </svg>,
);

/** An arrow into a tray. */
export const ImportIcon = icon(
  <svg viewBox="0 0 18 18" role="presentation">
    <path d="M8 1h2v7.2l2.6-2.6L14 7l-5 5-5-5 1.4-1.4L8 8.2z" />
    <path d="M2 11h2v4h10v-4h2v5a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1z" />
  </svg>,
);

/** An arrow that shows a list. */
export function ExpandIcon() {
  return (
    <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <path d="m4.4 6 4.6 4.6L13.6 6 15 7.4l-6 6-6-6z" />
    </svg>
  );
}

/** A triangle with a mark: something is wrong here. */
export function AlertIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M7.1 1.5a1 1 0 0 1 1.8 0l6.4 12a1 1 0 0 1-.9 1.5H1.6a1 1 0 0 1-.9-1.5zM7 5v5h2V5zm0 6v2h2v-2z" />
    </svg>
  );
}

/** A disc with an exclamation mark: unlike a warning's triangle also without colors. */
export const ErrorIcon = icon(
  <svg viewBox="0 0 18 18" role="presentation">
    <path
      fillRule="evenodd"
      d="M9 1.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM8 4.6v5.6h2V4.6zm0 7v2h2v-2z"
    />
  </svg>,
);
