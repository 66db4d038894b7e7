import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChooseForm } from '../../../../../../components/inspections/choose-form.tsx';
import { InspectionForm } from '../../../../../../components/inspections/inspection-form.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { Unavailable } from '../../../../../../components/unavailable.tsx';
import { Zh } from '../../../../../../components/zh.tsx';
import { actsOnCases } from '../../../../../../lib/cases/deeds.ts';
import { parseDay } from '../../../../../../lib/format/day.ts';
import { single } from '../../../../../../lib/http/parameters.ts';
import { servingOn } from '../../../../../../lib/hub/inspections.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inspections'))('record') };
}

export default async function NewInspectionPage({
  searchParams,
}: PageProps<'/[locale]/desk/inspections/new'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('inspections');
  const words = await getTranslations('cases');
  const parameters = await searchParams;
  const [enterprise, inspectedOn] = [single(parameters, 'enterprise'), single(parameters, 'inspectedOn')];
  const asked = enterprise && inspectedOn && parseDay(inspectedOn) ? { enterprise, inspectedOn } : undefined;
  const serving = asked && (await servingOn(asked.enterprise, asked.inspectedOn));
  const known = serving?.ok ? serving.value : null;
  return (
    <div className="sheet pt-10">
      <h1>{t('record')}</h1>
      <p className="measure mt-3 text-soft">{t('recordLead')}</p>
      {serving && !serving.ok ? <Unavailable problems={serving.problems} /> : null}
      <div className="mt-8">
        {!actsOnCases(at.value.inUse) ? (
          <p>{words('lookOnly')}</p>
        ) : asked && known ? (
          <>
            <p className="text-lg">
              <Zh>{known.name}</Zh> <span className="account">{known.creditCode}</span> · {asked.inspectedOn}
            </p>
            <div className="mt-6">
              <InspectionForm serving={known} inspectedOn={asked.inspectedOn} />
            </div>
          </>
        ) : (
          <ChooseForm
            values={{
              ...(enterprise ? { 'subject.code': enterprise.slice(0, 100) } : {}),
              ...(inspectedOn ? { inspectedOn: inspectedOn.slice(0, 10) } : {}),
            }}
          />
        )}
      </div>
    </div>
  );
}
