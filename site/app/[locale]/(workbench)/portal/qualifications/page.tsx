import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import {
  QualificationForm,
  RegionalFilingForm,
} from '../../../../../components/practitioner/certificate-form.tsx';
import { WithdrawQualificationForm } from '../../../../../components/practitioner/qualification-deeds.tsx';
import { QualificationList } from '../../../../../components/practitioner/staff-sections.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { Section } from '../../../../../components/section.tsx';
import { staffOf } from '../../../../../lib/hub/qualifications.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('qualifications'))('title') };
}

/** The qualifications of the agency that one acts for. */
export default async function QualificationsPage() {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('qualifications');
  const { holder, role } = at.value.inUse;
  const answer = await staffOf(holder, undefined);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { qualifications, regionalFiling } = answer.value.value;
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-soft">{t('portalLead')}</p>
      <div className="sections">
        <Section id="list" title={t('onRecord')}>
          <QualificationList qualifications={qualifications} />
          <p className="mt-3">
            {regionalFiling
              ? t('filedRegionally', { day: regionalFiling.filedOn, number: regionalFiling.number })
              : t('notFiledRegionally')}
          </p>
        </Section>
        {role === 'manager' ? (
          <>
            <Section id="qualification-form" title={t('add')}>
              <QualificationForm />
            </Section>
            <Section
              id="regional-form"
              title={t('file')}
              margin={<p className="margin-note">{t('regionalLead')}</p>}
            >
              <RegionalFilingForm />
            </Section>
            {qualifications.length > 0 ? (
              <Section id="withdraw-form" title={t('withdraw')}>
                <WithdrawQualificationForm qualifications={qualifications} />
              </Section>
            ) : null}
          </>
        ) : null}
      </div>
    </div>
  );
}
