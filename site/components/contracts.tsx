import { useTranslations } from 'next-intl';
import type { ContractLine } from '../lib/hub/contracts.ts';
import type { HubAnswer } from '../lib/hub/problem.ts';
import { Pager } from './pager.tsx';
import { Section } from './section.tsx';
import { SiteLink } from './site-link.tsx';
import { Unavailable } from './unavailable.tsx';
import { Zh } from './zh.tsx';
import { LANG } from '../i18n/routing.ts';

export interface ContractsProps {
  /** Whose page it is: an agency sees its clients, an enterprise the agencies that serve it. */
  readonly of: 'agency' | 'enterprise';
  readonly answer: HubAnswer<{
    readonly today: string;
    readonly value: {
      readonly totalCount: number;
      readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
      readonly nodes: readonly ContractLine[];
    };
  }>;
  readonly on: string | undefined;
  readonly place: string;
  readonly after: string | undefined;
}

/** The service contracts in force on a day, seen from either side. */
export function Contracts({ of, answer, on, place, after }: ContractsProps) {
  const t = useTranslations('contracts');
  const title = of === 'agency' ? t('clients') : t('providers');
  if (!answer.ok) {
    return (
      <Section id="contracts" title={title}>
        <Unavailable problems={answer.problems} />
      </Section>
    );
  }
  const { today, value } = answer.value;
  const date = on ?? today;
  const lead = of === 'agency' ? t('clientsLead', { date }) : t('providersLead', { date });
  return (
    <Section id="contracts" title={title} margin={<p className="margin-note">{lead}</p>}>
      {value.nodes.length === 0 ? (
        <p className="text-soft">{t('none', { date })}</p>
      ) : (
        <>
          <table className="ledger">
            <caption className="sr-only">{t('caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{of === 'agency' ? t('enterprise') : t('agency')}</th>
                <th scope="col" className="figure">
                  {t('visits')}
                </th>
              </tr>
            </thead>
            <tbody>
              {value.nodes.map((contract) => (
                <Row key={contract.id} of={of} contract={contract} />
              ))}
            </tbody>
          </table>
          <Pager
            place={place}
            parameter="contracts"
            anchor="contracts"
            shown={value.nodes.length}
            total={value.totalCount}
            after={after}
            next={value.pageInfo.hasNextPage ? value.pageInfo.endCursor : null}
          />
        </>
      )}
    </Section>
  );
}

function Row({ of, contract }: { readonly of: ContractsProps['of']; readonly contract: ContractLine }) {
  const t = useTranslations('contracts');
  const other = of === 'agency' ? contract.enterprise : contract.agency;
  return (
    <tr>
      <th scope="row">
        <SiteLink to={`/${of === 'agency' ? 'enterprise' : 'agency'}/${other.creditCode}`} lang={LANG.zh}>
          {other.name}
        </SiteLink>
        <span className="ledger-note flex flex-wrap gap-x-5">
          <span>
            {t('span')} {contract.startsOn} – {contract.endsOn}
          </span>
          {of === 'agency' && contract.enterprise.region ? (
            <Zh>{contract.enterprise.region.fullName}</Zh>
          ) : null}
          {contract.content ? <Zh>{contract.content}</Zh> : null}
        </span>
      </th>
      <td className="figure">{contract.visitsPerYear}</td>
    </tr>
  );
}
