import { type ReactNode, useId } from 'react';
import { HelpLine } from './HelpLine';

export interface SectionProps {
  title: string;
  help: string;
  more?: string;
  children: ReactNode;
}

/** A part of a view under a heading of its own. */
export function Section({ title, help, more, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
      </h2>
      <HelpLine className="section-help" title={title} help={help} more={more} />
      {children}
    </section>
  );
}
