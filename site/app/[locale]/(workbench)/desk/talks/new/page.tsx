import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TalkForm } from '../../../../../../components/cases/talk-form.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { actsOnCases } from '../../../../../../lib/cases/deeds.ts';
import { prefilled } from '../../../../../../lib/cases/prefilled.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('talks'))('record') };
}

export default async function NewTalkPage({ searchParams }: PageProps<'/[locale]/desk/talks/new'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('talks');
  const words = await getTranslations('cases');
  return (
    <div className="sheet pt-10">
      <h1>{t('record')}</h1>
      <p className="measure mt-3 text-soft">{t('recordLead')}</p>
      <div className="mt-8">
        {actsOnCases(at.value.inUse) ? (
          <TalkForm values={prefilled(await searchParams, ['subject.kind', 'subject.code'])} />
        ) : (
          <p>{words('lookOnly')}</p>
        )}
      </div>
    </div>
  );
}
