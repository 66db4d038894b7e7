import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CertificateForm } from '../../../../../components/practitioner/certificate-form.tsx';
import { PeopleList } from '../../../../../components/practitioner/people-list.tsx';
import { ExpertForm } from '../../../../../components/practitioner/practitioner-form.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { Section } from '../../../../../components/section.tsx';
import { peopleOf } from '../../../../../lib/hub/people.ts';
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
  const [person] = answer.value.value.nodes;
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
          <Section id="certificate-form" title={t('addCertificate')}>
            <CertificateForm person={person} back="/portal/expert-file" />
          </Section>
        ) : null}
      </div>
    </div>
  );
}
