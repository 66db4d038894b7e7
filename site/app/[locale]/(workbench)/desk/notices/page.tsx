import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CaseList } from '../../../../../components/cases/case-list.tsx';
import { NoticeLine } from '../../../../../components/cases/notice-line.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { actsOnCases } from '../../../../../lib/cases/deeds.ts';
import { known, single } from '../../../../../lib/http/parameters.ts';
import { NOTICE_STATES, noticeFiles } from '../../../../../lib/hub/notice-files.ts';
import { seated } from '../../../../../lib/session/seated.ts';

const TO = '/desk/notices';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('noticeFiles'))('title') };
}

export default async function NoticeFilesPage({ searchParams }: PageProps<'/[locale]/desk/notices'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('noticeFiles');
  const parameters = await searchParams;
  const state = known(NOTICE_STATES, single(parameters, 'state'));
  const [subject, after] = [single(parameters, 'subject'), single(parameters, 'after')];
  const answer = await noticeFiles({ state, subject, after });
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: page } = answer.value;
  return (
    <CaseList
      title={t('title')}
      lead={t('lead')}
      to={TO}
      state={state}
      states={NOTICE_STATES.map((value) => ({ value, label: t(`stateName.${value}`) }))}
      subject={subject}
      after={after}
      page={page}
      shown={page.nodes.length}
      beside={actsOnCases(at.value.inUse) ? <SiteLink to={`${TO}/new`}>{t('draft')}</SiteLink> : undefined}
    >
      {page.nodes.map((file) => (
        <NoticeLine key={file.id} file={file} />
      ))}
    </CaseList>
  );
}
