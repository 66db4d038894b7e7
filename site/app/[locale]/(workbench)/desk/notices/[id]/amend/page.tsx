import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NoticeForm } from '../../../../../../../components/cases/notice-form.tsx';
import { Refusal } from '../../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../../components/site-link.tsx';
import { Zh } from '../../../../../../../components/zh.tsx';
import { caseChoices } from '../../../../../../../lib/cases/case-choices.ts';
import { viewerOf } from '../../../../../../../lib/cases/deeds.ts';
import { noticeDeeds } from '../../../../../../../lib/cases/notice-deeds.ts';
import { draftValues } from '../../../../../../../lib/cases/notice-fields.ts';
import { asProblems } from '../../../../../../../lib/cases/own-fields.ts';
import { single } from '../../../../../../../lib/http/parameters.ts';
import { noticeFileInFull } from '../../../../../../../lib/hub/notice-files.ts';
import { seated } from '../../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('noticeFiles'))('deed.amend') };
}

export default async function AmendNoticePage({
  params,
  searchParams,
}: PageProps<'/[locale]/desk/notices/[id]/amend'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await noticeFileInFull((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { file } = answer.value.value;
  const choices = await caseChoices(file.issuedBy.id);
  if (!choices.ok) return <Refusal problems={choices.problems} />;
  const t = await getTranslations('noticeFiles');
  const words = await getTranslations('cases');
  const deed = noticeDeeds(file, viewerOf(at.value)).find(({ name }) => name === 'amend');
  const lacking = file.obstacles.length;
  return (
    <div className="sheet pt-10">
      <p>
        <SiteLink to={`/desk/notices/${file.id}`}>{t('leave')}</SiteLink>
      </p>
      <h1 className="mt-3">{t('deed.amend')}</h1>
      <p className="mt-2 text-lg">
        <Zh>{file.title}</Zh>
      </p>
      {single(await searchParams, 'said') === 'saved' ? (
        <p role="status" className="said measure mt-4">
          {t('saved', { count: lacking })}
        </p>
      ) : null}
      <div className="mt-8">
        {deed === undefined ? (
          <p>{t('noDraft')}</p>
        ) : deed.why ? (
          <p className="deed-not">{words(`why.${deed.why}`)}</p>
        ) : (
          <NoticeForm
            {...choices.value}
            values={draftValues(file)}
            amended={file}
            problems={asProblems(file.obstacles)}
          />
        )}
      </div>
    </div>
  );
}
