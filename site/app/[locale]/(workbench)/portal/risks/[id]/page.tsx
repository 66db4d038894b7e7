import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Form } from '../../../../../../components/form/form.tsx';
import { TextField } from '../../../../../../components/form/text-field.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { RiskForm } from '../../../../../../components/risks/risk-form.tsx';
import { Section } from '../../../../../../components/section.tsx';
import { safetyRecord } from '../../../../../../lib/hub/safety-record.ts';
import { end } from '../../../../../../lib/risks/risk.action.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('risks'))('amendTitle') };
}

/** One standing risk of the enterprise: amended, or ended. */
export default async function OneRiskPage({ params }: PageProps<'/[locale]/portal/risks/[id]'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await safetyRecord(at.value.inUse.holder);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { id } = await params;
  const point = answer.value.value.risks.find((one) => one.id === id);
  const t = await getTranslations('risks');
  if (!point) {
    return (
      <Refusal
        problems={[{ code: 'NOT_FOUND', message: '没有这个风险点。', messageEn: 'There is no such risk.' }]}
      />
    );
  }
  return (
    <div className="sheet pt-10">
      <h1>{t('amendTitle')}</h1>
      <div className="mt-8">
        <RiskForm point={point} />
      </div>
      <div className="sections">
        <Section id="end" title={t('endTitle')}>
          <Form id="end" action={end} labels={{ endedOn: t('endedOn') }} submit={t('end')}>
            <input type="hidden" name="id" value={point.id} />
            <input type="hidden" name="version" value={point.version} />
            <TextField name="endedOn" type="date" />
          </Form>
        </Section>
      </div>
    </div>
  );
}
