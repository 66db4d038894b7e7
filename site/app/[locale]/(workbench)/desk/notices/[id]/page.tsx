import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NoticePage } from '../../../../../../components/cases/notice-page.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { viewerOf } from '../../../../../../lib/cases/deeds.ts';
import { single } from '../../../../../../lib/http/parameters.ts';
import { noticeFileInFull } from '../../../../../../lib/hub/notice-files.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('noticeFiles'))('title') };
}

export default async function OneNoticePage({
  params,
  searchParams,
}: PageProps<'/[locale]/desk/notices/[id]'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await noticeFileInFull((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  return (
    <NoticePage
      file={answer.value.value.file}
      viewer={viewerOf(at.value)}
      said={single(await searchParams, 'said')}
    />
  );
}
