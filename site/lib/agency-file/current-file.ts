import { getTranslations } from 'next-intl/server';
import type { CurrentRecord } from '../form/perform.ts';
import { agencyFilePage } from '../hub/agency-file.ts';
import type { HubAnswer } from '../hub/problem.ts';
import { seated } from '../session/seated.ts';
import { fileValues } from './file-values.ts';

/** The agency's own file as it is now, for a form that was filled in against an older version. */
export async function currentFile(): Promise<HubAnswer<CurrentRecord>> {
  const at = await seated('portal');
  if (!at.ok) return at;
  const answer = await agencyFilePage(at.value.inUse.holder);
  if (!answer.ok) return answer;
  const { agency, file } = answer.value.value;
  const t = await getTranslations('agencyFile');
  const values = fileValues(
    file,
    { name: agency.name, address: agency.address ?? null },
    { yes: t('yes'), no: t('no') },
  );
  return { ok: true, value: { values, revision: String(file?.revision ?? 0) } };
}
