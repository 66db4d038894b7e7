import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { WhyNot } from '../../lib/cases/deeds.ts';

export interface DeedProps {
  readonly title: string;
  readonly note: string;
  /** Said in place of the form, where this viewer may not. */
  readonly why: WhyNot | undefined;
  readonly children: ReactNode;
}

/** One thing that can be done to a record: what it brings about, and its form, or plainly why this viewer has none. */
export function DeedBlock({ title, note, why, children }: DeedProps) {
  const t = useTranslations('cases');
  return (
    <section className="deed">
      <h3>{title}</h3>
      <p className="measure text-soft">{note}</p>
      {why ? (
        <p className="deed-not">
          <strong>{t(`why.${why}`)}</strong>
        </p>
      ) : (
        children
      )}
    </section>
  );
}
