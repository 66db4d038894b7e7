import type { ReactNode } from 'react';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Stands in the margin under the title: basis, dates, age. */
  readonly margin?: ReactNode;
  readonly children: ReactNode;
}

/** A part of an account: its title and provenance in the margin, its entries beyond the margin line. */
export function Section({ id, title, margin, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="section">
      <div className="section-margin">
        <h2 id={id}>{title}</h2>
        {margin}
      </div>
      <div className="section-body">{children}</div>
    </section>
  );
}
