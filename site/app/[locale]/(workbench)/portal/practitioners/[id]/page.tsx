import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import {
  CertificateForm,
  EndCertificateForm,
} from '../../../../../../components/practitioner/certificate-form.tsx';
import { PeopleList } from '../../../../../../components/practitioner/people-list.tsx';
import { LeftForm } from '../../../../../../components/practitioner/practitioner-form.tsx';
import { TrainingSection } from '../../../../../../components/practitioner/training-section.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { Section } from '../../../../../../components/section.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { personOf } from '../../../../../../lib/hub/people.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('practitioners'))('file') };
}

/** One person's file, with what may be done to it. */
export default async function PractitionerPage({ params }: PageProps<'/[locale]/portal/practitioners/[id]'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('practitioners');
  const answer = await personOf(decodeURIComponent((await params).id));
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: person } = answer.value;
  const manages = at.value.inUse.role === 'manager';
  const keeps = manages && person.leftOn === null;
  const back = '/portal/practitioners';
  return (
    <div className="sheet pt-10">
      <p>
        <SiteLink to={back}>{t('back')}</SiteLink>
      </p>
      <h1>{t('file')}</h1>
      {person.elsewhereConfirmed ? <p className="measure mt-3">{t('elsewhereNotice')}</p> : null}
      <div className="mt-6">
        <PeopleList people={[person]} />
      </div>
      {keeps ? (
        <p className="mt-4">
          <SiteLink to={`${back}/${person.id}/correct`}>{t('correct')}</SiteLink>
        </p>
      ) : null}
      <div className="sections">
        <TrainingSection trainings={person.trainings} keeper={manages ? { person, back } : undefined} />
        {keeps ? (
          <>
            <Section id="certificate-form" title={t('addCertificate')}>
              <CertificateForm person={person} back={back} />
            </Section>
            {person.certificates.some(({ endedOn }) => endedOn === null) ? (
              <Section id="end-certificate-form" title={t('endCertificate')}>
                <EndCertificateForm person={person} back={back} />
              </Section>
            ) : null}
            <Section id="left-form" title={t('markLeft')}>
              <LeftForm person={person} />
            </Section>
          </>
        ) : null}
        <Section id="changes" title={t('changes')} margin={<p className="margin-note">{t('changesLead')}</p>}>
          <ul>
            {person.changes.map(({ version, deed, changedOn, reason }) => (
              <li key={version}>
                {changedOn} · {t(`deed.${deed}` as 'deed.ADDED')}
                {reason ? ` · ${reason}` : ''}
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </div>
  );
}
