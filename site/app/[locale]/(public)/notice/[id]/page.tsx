import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NoticeDocument } from '../../../../../components/notice-document.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { noticeInFull } from '../../../../../lib/hub/notice.ts';
import { kindOf } from '../../../../../lib/hub/problem.ts';

type Props = PageProps<'/[locale]/notice/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const refusal = await getTranslations('refusal.title');
  const answer = await noticeInFull(decodeURIComponent((await params).id));
  if (!answer.ok) return { title: refusal(kindOf(answer.problems)), robots: { index: false } };
  return { title: answer.value.value.title };
}

export default async function NoticePage({ params }: Props) {
  const answer = await noticeInFull(decodeURIComponent((await params).id));
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  return <NoticeDocument notice={answer.value.value} today={answer.value.today} />;
}
