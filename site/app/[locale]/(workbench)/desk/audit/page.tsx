import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { Entries } from '../../../../../components/workbench/audit/entries.tsx';
import { AuditForm } from '../../../../../components/workbench/audit/search-form.tsx';
import { auditPlace, auditSearch } from '../../../../../lib/audit/audit-search.ts';
import { secondOfInstant } from '../../../../../lib/format/day.ts';
import { receivedAt } from '../../../../../lib/http/answer.ts';
import { single } from '../../../../../lib/http/parameters.ts';
import { auditEntries } from '../../../../../lib/hub/audit.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') };
}

/** Who did what, for auditors: searched by its own address, page by page, to be printed. */
export default async function AuditPage({ searchParams }: PageProps<'/[locale]/desk/audit'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const parameters = await searchParams;
  const asked = auditSearch(parameters);
  if (!asked.ok) return <Refusal problems={asked.problems} />;
  const search = asked.value;
  const after = single(parameters, 'after');
  const answer = await auditEntries(search, after);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { nodes, pageInfo } = answer.value;
  const t = await getTranslations('audit');
  const pager = await getTranslations('pager');
  const { person, inUse } = at.value;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  const now = receivedAt();
  return (
    <div className="sheet audit-sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-soft">{t('lead')}</p>
      <AuditForm search={search} authority={inUse.holder} />
      <p className="print-only">
        {t('printed', {
          time: now === undefined ? '' : secondOfInstant(now),
          name: person.name,
          search: Object.values(search).join(' · ') || t('everything'),
        })}
      </p>
      {nodes.length === 0 ? (
        <p className="mt-8">{t('none')}</p>
      ) : (
        <>
          <Entries entries={nodes} search={search} self={person} />
          <nav aria-label={pager('label')} className="no-print mt-4 flex flex-wrap gap-x-6 gap-y-1 text-sm">
            <span className="text-soft">{t('shown', { count: nodes.length })}</span>
            {after ? <SiteLink to={auditPlace(search)}>{pager('first')}</SiteLink> : null}
            {next ? <SiteLink to={auditPlace(search, next)}>{pager('next')}</SiteLink> : null}
          </nav>
        </>
      )}
    </div>
  );
}
