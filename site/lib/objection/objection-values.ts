import { getTranslations } from 'next-intl/server';
import type { CurrentRecord } from '../form/perform.ts';
import type { FormValues } from '../form/state.ts';
import { objectionInFull, type ObjectionFile } from '../hub/objections.ts';
import type { HubAnswer } from '../hub/problem.ts';
import { officialText } from '../people/official-names.ts';

/** Where an objection stands, in words. */
export async function objectionValues({ state, decidedBy }: ObjectionFile): Promise<FormValues> {
  const t = await getTranslations('objections');
  return { now: t(`stateName.${state}`), decider: await officialText(decidedBy) };
}

/** The objection as it is now, for a form that was filled in against an older revision. */
export async function currentObjection(id: string): Promise<HubAnswer<CurrentRecord>> {
  const answer = await objectionInFull(id);
  if (!answer.ok) return answer;
  const { value } = answer.value;
  return { ok: true, value: { values: await objectionValues(value), revision: String(value.revision) } };
}
