import type { ReactNode } from 'react';

/** One line of a record; left out where there is nothing to say. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What a record says, line by line. */
export function CaseFacts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}
