import { getTranslations } from 'next-intl/server';
import type { CurrentRecord } from '../form/perform.ts';
import type { FormValues } from '../form/state.ts';
import { listingFileInFull, type ListingFile } from '../hub/listing-files.ts';
import type { HubAnswer } from '../hub/problem.ts';
import { officialText } from '../people/official-names.ts';

/** What an entry says where others may change it while somebody decides, in words. */
export async function listingValues({
  state,
  disputed,
  decidedBy,
  liftedOn,
}: ListingFile): Promise<FormValues> {
  const t = await getTranslations('listingFiles');
  const words = await getTranslations('cases');
  return {
    now: `${t(`stateName.${state}`)}${disputed ? ` · ${words('disputed')}` : ''}`,
    decider: await officialText(decidedBy),
    liftedOn: liftedOn ?? '',
  };
}

/** What those are called. */
export async function listingLabels(): Promise<Readonly<Record<string, string>>> {
  const t = await getTranslations('listingFiles');
  const words = await getTranslations('cases');
  return {
    now: words('state'),
    decider: t('step.decided'),
    liftedOn: t('liftedOn'),
    reason: words('reason'),
  };
}

/** The entry as it is now, for a form that was filled in against an older revision. */
export async function currentListing(id: string): Promise<HubAnswer<CurrentRecord>> {
  const answer = await listingFileInFull(id);
  if (!answer.ok) return answer;
  const { value } = answer.value;
  return { ok: true, value: { values: await listingValues(value), revision: String(value.revision) } };
}
