import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import {
  CertificateForm,
  EndCertificateForm,
} from '../../../../../components/practitioner/certificate-form.tsx';
import { PeopleList } from '../../../../../components/practitioner/people-list.tsx';
import { ExpertForm } from '../../../../../components/practitioner/practitioner-form.tsx';
import { TrainingSection } from '../../../../../components/practitioner/training-section.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { Section } from '../../../../../components/section.tsx';
import { peopleOf, personOf } from '../../../../../lib/hub/people.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('practitioners'))('expertTitle') };
}

/** The file that an expert keeps. */
export default async function ExpertFilePage() {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('practitioners');
  const answer = await peopleOf(at.value.inUse.holder, undefined, undefined);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const [own] = answer.value.value.nodes;
  const file = own ? await personOf(own.id) : undefined;
  if (file && !file.ok) return <Refusal problems={file.problems} />;
  const person = file?.value.value;
  const back = '/portal/expert-file';
  return (
    <div className="sheet pt-10">
      <h1>{t('expertTitle')}</h1>
      <p className="measure mt-3 text-soft">{t('expertLead')}</p>
      {person ? <PeopleList people={[person]} /> : null}
      <div className="sections">
        <Section id="expert-form" title={t('keep')}>
          <ExpertForm person={person} />
        </Section>
        {person ? (
          <>
            <TrainingSection trainings={person.trainings} keeper={{ person, back }} />
            <Section id="certificate-form" title={t('addCertificate')}>
              <CertificateForm person={person} back={back} />
            </Section>
            {person.certificates.some(({ endedOn }) => endedOn === null) ? (
              <Section id="end-certificate-form" title={t('endCertificate')}>
                <EndCertificateForm person={person} back={back} />
              </Section>
            ) : null}
          </>
        ) : null}
      </div>
    </div>
  );
}
