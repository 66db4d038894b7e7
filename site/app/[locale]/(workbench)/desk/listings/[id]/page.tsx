import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListingPage } from '../../../../../../components/cases/listing-page.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { viewerOf } from '../../../../../../lib/cases/deeds.ts';
import { single } from '../../../../../../lib/http/parameters.ts';
import { listingFileInFull } from '../../../../../../lib/hub/listing-files.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('listingFiles'))('title') };
}

export default async function OneListingPage({
  params,
  searchParams,
}: PageProps<'/[locale]/desk/listings/[id]'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await listingFileInFull((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  return (
    <ListingPage
      file={answer.value.value}
      viewer={viewerOf(at.value)}
      said={single(await searchParams, 'said')}
    />
  );
}
