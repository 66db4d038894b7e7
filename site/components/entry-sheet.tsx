import type { ReactNode } from 'react';

/** The sheet of a page with one form: its title, what it is for, the form. */
export function EntrySheet({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="sheet pt-10">
      <h1>{title}</h1>
      {lead ? <p className="measure mt-3 text-soft">{lead}</p> : null}
      <div className="mt-8">{children}</div>
    </div>
  );
}
