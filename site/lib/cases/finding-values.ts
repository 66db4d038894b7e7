import { getLocale, getTranslations } from 'next-intl/server';
import type { CurrentRecord } from '../form/perform.ts';
import type { FormValues } from '../form/state.ts';
import { findingInFull, type FindingFile } from '../hub/findings.ts';
import type { HubAnswer } from '../hub/problem.ts';
import { officialText } from '../people/official-names.ts';

/** What a finding says where others may change it meanwhile, in words, under the names of `findingLabels`. */
export async function findingValues({
  state,
  disputed,
  decidedBy,
  revokedBy,
}: FindingFile): Promise<FormValues> {
  const t = await getTranslations('findings');
  const words = await getTranslations('cases');
  return {
    now: `${t(`stateName.${state}`)}${disputed ? ` · ${words('disputed')}` : ''}`,
    decider: await officialText(decidedBy),
    revoker: await officialText(revokedBy),
  };
}

/** What those are called. */
export async function findingLabels(): Promise<Readonly<Record<string, string>>> {
  const t = await getTranslations('findings');
  const words = await getTranslations('cases');
  return {
    now: words('state'),
    decider: (await getLocale()) === 'zh' ? `${t('confirmedBy')}／${t('dismissedBy')}` : t('confirmedBy'),
    revoker: t('revokedBy'),
    reason: words('reason'),
  };
}

/** The finding as it is now, for a form that was filled in against an older revision. */
export async function currentFinding(id: string): Promise<HubAnswer<CurrentRecord>> {
  const answer = await findingInFull(id);
  if (!answer.ok) return answer;
  const { value } = answer.value;
  return { ok: true, value: { values: await findingValues(value), revision: String(value.revision) } };
}
