import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { single } from '../../lib/http/parameters.ts';
import { contractFiles } from '../../lib/hub/contract-files.ts';
import { hubInfo } from '../../lib/hub/hub-info.ts';
import { CaseList } from '../cases/case-list.tsx';
import { Refusal } from '../refusal.tsx';
import { ContractLine } from './contract-line.tsx';

/** The contracts of whoever asks, with their filter. */
export async function ContractList({
  parameters,
  to,
  show,
  beside,
}: {
  readonly parameters: Readonly<Record<string, string | string[] | undefined>>;
  readonly to: string;
  readonly show: 'client' | 'agency' | 'both';
  readonly beside?: ReactNode;
}) {
  const t = await getTranslations('serviceContract');
  const [state, subject, after] = ['state', 'subject', 'after'].map((name) => single(parameters, name));
  const info = state === 'inForce' ? await hubInfo() : undefined;
  if (info && !info.ok) return <Refusal problems={info.problems} />;
  const answer = await contractFiles({
    inForceOn: info?.value.today,
    ...searchedFor(subject?.trim() || undefined, show),
    after,
  });
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: page, today: now } = answer.value;
  return (
    <CaseList
      title={t('title')}
      lead={t('lead')}
      to={to}
      state={state}
      states={[{ value: 'inForce', label: t('state.inForce') }]}
      subject={subject}
      subjectLabel={show === 'client' ? t('searchOwn') : undefined}
      after={after}
      page={page}
      shown={page.nodes.length}
      beside={beside}
    >
      {page.nodes.map((contract) => (
        <ContractLine key={contract.id} contract={contract} to={to} today={now} show={show} />
      ))}
    </CaseList>
  );
}

/** What was typed: on an agency's own list its number or the client's credit code, elsewhere the agency's. */
function searchedFor(typed: string | undefined, show: 'client' | 'agency' | 'both') {
  if (show !== 'client') return { agency: typed };
  return typed !== undefined && /^[1-9A-N][1-9]\d{6}[0-9A-Z]{10}$/i.test(typed)
    ? { client: typed.toUpperCase() }
    : { number: typed };
}
