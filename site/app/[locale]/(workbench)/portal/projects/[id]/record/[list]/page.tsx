import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { RecordForm } from '../../../../../../../../components/projects/record-form.tsx';
import { Refusal } from '../../../../../../../../components/refusal.tsx';
import { inLanguage } from '../../../../../../../../lib/format/bilingual.ts';
import { single } from '../../../../../../../../lib/http/parameters.ts';
import { serviceChoices } from '../../../../../../../../lib/hub/contract-choices.ts';
import { project } from '../../../../../../../../lib/hub/projects.ts';
import { seated } from '../../../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('serviceProject'))('recordTitle') };
}

const NO_LIST = {
  code: 'NOT_FOUND',
  message: '本项目没有这一记录。',
  messageEn: 'The project keeps no such record.',
} as const;

/** A record of a project is filled in or corrected; `?item=` says which. */
export default async function RecordPage({
  params,
  searchParams,
}: PageProps<'/[locale]/portal/projects/[id]/record/[list]'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const { id, list: code } = await params;
  const [answer, choices] = await Promise.all([project(id), serviceChoices()]);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  if (!choices.ok) return <Refusal problems={choices.problems} />;
  const list = answer.value.value.lists.find((one) => one.code === code);
  if (!list) return <Refusal problems={[NO_LIST]} />;
  const asked = single(await searchParams, 'item');
  const item = list.items.find((one) => one.code === asked);
  if (!item && (asked || list.fixed)) return <Refusal problems={[NO_LIST]} />;
  const t = await getTranslations('serviceProject');
  const locale = await getLocale();
  const values = Object.fromEntries(
    (item?.record?.values ?? []).map(({ field, values: of }) => [
      field,
      of.length === 1 ? (of[0] ?? '') : of,
    ]),
  );
  return (
    <div className="sheet pt-10">
      <h1>{inLanguage(locale, list.name, list.nameEn)}</h1>
      {item && (list.items.length > 1 || !list.fixed) ? (
        <p className="mt-2 text-lg">{inLanguage(locale, item.name, item.nameEn)}</p>
      ) : null}
      <p className="measure mt-3 text-soft">{t('recordLead')}</p>
      <div className="mt-8">
        <RecordForm
          id={id}
          list={list}
          item={item?.code}
          people={choices.value.value.serviceTeam}
          values={values}
        />
      </div>
    </div>
  );
}
