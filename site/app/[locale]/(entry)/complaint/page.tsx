import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ComplaintForm, StandingForm } from '../../../../components/complaints/complaint-form.tsx';
import { EntrySheet } from '../../../../components/entry-sheet.tsx';
import { Refusal } from '../../../../components/refusal.tsx';
import { Section } from '../../../../components/section.tsx';
import { SiteLink } from '../../../../components/site-link.tsx';
import { single } from '../../../../lib/http/parameters.ts';
import { complaintPlaces } from '../../../../lib/hub/complaints.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('complaint'))('title') };
}

/** Where anybody reports what an agency or an authority did; nobody has to be signed in for it. */
export default async function ComplaintPage({ searchParams }: PageProps<'/[locale]/complaint'>) {
  const t = await getTranslations('complaint');
  const places = await complaintPlaces();
  if (!places.ok) return <Refusal problems={places.problems} />;
  const agency = single(await searchParams, 'agency');
  return (
    <EntrySheet title={t('title')} lead={t('lead')}>
      <div className="sections">
        <Section
          id="file"
          title={t('file')}
          margin={
            <p className="margin-note">
              {t('basis')} <SiteLink to="/clause/N-WSL-73">N-WSL-73</SiteLink>{' '}
              <SiteLink to="/clause/S-7.6.1">S-7.6.1</SiteLink>{' '}
              <SiteLink to="/clause/C1-19a">C1-19a</SiteLink> <SiteLink to="/clause/C1-19b">C1-19b</SiteLink>
            </p>
          }
        >
          <ComplaintForm places={places.value} agency={agency} />
        </Section>
        <Section id="look" title={t('lookTitle')}>
          <StandingForm />
        </Section>
      </div>
    </EntrySheet>
  );
}
