import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NoticeDocument } from '../../../../../../../components/notice-document.tsx';
import { Refusal } from '../../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../../components/site-link.tsx';
import { asPublic } from '../../../../../../../lib/cases/as-public.ts';
import { noticeFileInFull } from '../../../../../../../lib/hub/notice-files.ts';
import { seated } from '../../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('noticeFiles'))('preview') };
}

export default async function NoticePreviewPage({
  params,
}: PageProps<'/[locale]/desk/notices/[id]/preview'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const { id } = await params;
  const answer = await noticeFileInFull(id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const t = await getTranslations('noticeFiles');
  const words = await getTranslations('cases');
  const { today, value } = answer.value;
  return (
    <>
      <div className="sheet pt-8">
        <p className="said measure">
          {t('previewLead')} <SiteLink to={`/desk/notices/${id}`}>{t('leave')}</SiteLink>
        </p>
      </div>
      <NoticeDocument notice={asPublic(value.file, value.now, words('notGiven'))} today={today} />
    </>
  );
}
