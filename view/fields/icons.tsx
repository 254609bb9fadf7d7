import { Icon } from '@adobe/react-spectrum/Icon';

/** A stack of discs: a data element. */
export function DataElementIcon() {
  return (
    <Icon size="S">
      <svg viewBox="0 0 18 18" role="presentation">
        <ellipse cx="9" cy="4" rx="6" ry="2.5" />
        <path d="M3 6.2v2.6c0 1.4 2.7 2.5 6 2.5s6-1.1 6-2.5V6.2c-1.1 1.1-3.4 1.8-6 1.8s-4.900-.7-6-1.800z" />
        <path d="M3 11v2.800c0 1.400 2.700 2.500 6 2.500s6-1.100 6-2.500V11c-1.100 1.100-3.400 1.800-6 1.800S4.100 12.100 3 11z" />
      </svg>
    </Icon>
  );
}
