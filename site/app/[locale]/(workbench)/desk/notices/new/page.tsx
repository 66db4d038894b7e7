import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NoticeForm } from '../../../../../../components/cases/notice-form.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { caseChoices } from '../../../../../../lib/cases/case-choices.ts';
import { actsOnCases } from '../../../../../../lib/cases/deeds.ts';
import { prefilled } from '../../../../../../lib/cases/prefilled.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('noticeFiles'))('draft') };
}

export default async function NewNoticePage({ searchParams }: PageProps<'/[locale]/desk/notices/new'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('noticeFiles');
  const words = await getTranslations('cases');
  const choices = await caseChoices(at.value.inUse.holder);
  if (!choices.ok) return <Refusal problems={choices.problems} />;
  const given = prefilled(await searchParams, ['kind', 'subjects', 'basis', 'escalation', 'subjectsKind']);
  return (
    <div className="sheet pt-10">
      <h1>{t('draft')}</h1>
      <p className="measure mt-3 text-soft">{t('draftLead')}</p>
      <div className="mt-8">
        {actsOnCases(at.value.inUse) ? (
          <NoticeForm {...choices.value} values={{ subjectsKind: 'AGENCY', ...given }} />
        ) : (
          <p>{words('lookOnly')}</p>
        )}
      </div>
    </div>
  );
}
