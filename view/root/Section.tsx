import { type ReactNode, useId } from 'react';

export interface SectionProps {
  title: string;
  help: string;
  children: ReactNode;
}

/** A part of a view under a heading of its own. */
export function Section({ title, help, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
      </h2>
      <p className="section-help">{help}</p>
      {children}
    </section>
  );
}
