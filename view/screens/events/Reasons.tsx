export interface ReasonsProps {
  title: string;
  /** Each value that the token can have, with its meaning. */
  reasons: readonly (readonly [value: string, meaning: string])[];
}

/** What the token for a reason says. */
export function Reasons({ title, reasons }: ReasonsProps) {
  return (
    <>
      {title}
      <ul>
        {reasons.map(([value, meaning]) => (
          <li key={value}>
            <code>{value}</code>: {meaning}
          </li>
        ))}
      </ul>
    </>
  );
}
