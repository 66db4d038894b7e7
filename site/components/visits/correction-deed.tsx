import { getTranslations } from 'next-intl/server';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';

/** The way to a correction: a new entry in the place of this one, which is kept (S-5.4.1b). */
export async function CorrectionDeed({ id }: { readonly id: string }) {
  const t = await getTranslations('visits');
  return (
    <Section id="correct" title={t('correct')}>
      <p className="measure">{t('correctHint')}</p>
      <p className="mt-3">
        <SiteLink to={`/portal/visits/${id}/correct`}>{t('correct')}</SiteLink>
      </p>
    </Section>
  );
}
