import { useTranslations } from 'next-intl';

export interface ContentsProps {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** Where on a long page what stands. */
export function Contents({ sections }: ContentsProps) {
  const t = useTranslations('agency');
  return (
    <nav aria-label={t('contents')} className="no-print contents-list">
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
