import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CaseList } from '../../../../../components/cases/case-list.tsx';
import { ListingLine } from '../../../../../components/cases/listing-line.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { actsOnCases } from '../../../../../lib/cases/deeds.ts';
import { known, single } from '../../../../../lib/http/parameters.ts';
import { LISTING_STATES, listingFiles } from '../../../../../lib/hub/listing-files.ts';
import { seated } from '../../../../../lib/session/seated.ts';

const TO = '/desk/listings';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('listingFiles'))('title') };
}

export default async function ListingFilesPage({ searchParams }: PageProps<'/[locale]/desk/listings'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('listingFiles');
  const parameters = await searchParams;
  const state = known(LISTING_STATES, single(parameters, 'state'));
  const [subject, after] = [single(parameters, 'subject'), single(parameters, 'after')];
  const answer = await listingFiles({ state, subject, after });
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: page } = answer.value;
  return (
    <CaseList
      title={t('title')}
      lead={t('lead')}
      to={TO}
      state={state}
      states={LISTING_STATES.map((value) => ({ value, label: t(`stateName.${value}`) }))}
      subject={subject}
      after={after}
      page={page}
      shown={page.nodes.length}
      beside={actsOnCases(at.value.inUse) ? <SiteLink to={`${TO}/new`}>{t('new')}</SiteLink> : undefined}
    >
      {page.nodes.map((file) => (
        <ListingLine key={file.id} file={file} />
      ))}
    </CaseList>
  );
}
