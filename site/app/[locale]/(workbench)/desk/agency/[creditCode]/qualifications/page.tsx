import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LiftForm, MeasureForm } from '../../../../../../../components/practitioner/qualification-deeds.tsx';
import { QualificationList } from '../../../../../../../components/practitioner/staff-sections.tsx';
import { Refusal } from '../../../../../../../components/refusal.tsx';
import { Section } from '../../../../../../../components/section.tsx';
import { SiteLink } from '../../../../../../../components/site-link.tsx';
import { staffOf } from '../../../../../../../lib/hub/qualifications.ts';
import { seated } from '../../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('qualifications'))('title') };
}

const DECIDES: ReadonlySet<string> = new Set(['reviewer', 'leader']);

/** The qualifications of an agency, and what an authority did about them (C1-4a, Law art. 72). */
export default async function DeskQualificationsPage({
  params,
}: PageProps<'/[locale]/desk/agency/[creditCode]/qualifications'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('qualifications');
  const agency = decodeURIComponent((await params).creditCode);
  const answer = await staffOf(agency, undefined);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const {
    value: { qualifications },
    today,
  } = answer.value;
  const standing = qualifications.filter(({ measures }) =>
    measures.every(({ kind }) => kind === 'SUSPENDED'),
  );
  const suspended = standing.filter(({ measures }) => measures.some(({ to }) => to === null || to >= today));
  const decides = DECIDES.has(at.value.inUse.role);
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="mt-3 flex flex-wrap gap-x-6">
        <SiteLink to={`/agency/${agency}`}>{agency}</SiteLink>
        <SiteLink to={`/desk/agency/${agency}`}>{t('toScore')}</SiteLink>
      </p>
      <p className="measure mt-3 text-soft">{t(decides ? 'deskLead' : 'deskLeadReading')}</p>
      <div className="sections">
        <Section id="list" title={t('onRecord')}>
          <QualificationList qualifications={qualifications} />
        </Section>
        {decides && standing.length > 0 ? (
          <Section id="measure-form" title={t('measureTitle')}>
            <MeasureForm agency={agency} qualifications={standing} />
          </Section>
        ) : null}
        {decides && suspended.length > 0 ? (
          <Section id="lift-form" title={t('lift')}>
            <LiftForm agency={agency} qualifications={suspended} />
          </Section>
        ) : null}
      </div>
    </div>
  );
}
