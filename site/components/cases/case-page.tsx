import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

export interface CasePageProps {
  /** The list that it stands in. */
  readonly list: string;
  readonly title: string;
  readonly state: string;
  readonly disputed: boolean;
  /** What has just been done. */
  readonly said: string | undefined;
  /** Stands under the head: links to other views of it. */
  readonly beside?: ReactNode;
  /** The sections. */
  readonly children: ReactNode;
}

/** One record: its name, its state, what has just been done to it, and its sections. */
export function CasePage({ list, title, state, disputed, said, beside, children }: CasePageProps) {
  const words = useTranslations('cases');
  return (
    <div className="sheet pt-10">
      <p>
        <SiteLink to={list}>{words('back')}</SiteLink>
      </p>
      <h1 className="mt-3">
        <Zh>{title}</Zh>
      </h1>
      <p className="mt-2">
        <strong>{state}</strong>
        {disputed ? <strong className="disputed ms-3">{words('disputed')}</strong> : null}
      </p>
      {said ? (
        <p role="status" className="said measure mt-4">
          {said}
        </p>
      ) : null}
      {beside}
      <div className="sections">{children}</div>
    </div>
  );
}
