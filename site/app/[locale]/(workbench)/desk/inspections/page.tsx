import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CaseList } from '../../../../../components/cases/case-list.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { Zh } from '../../../../../components/zh.tsx';
import { actsOnCases } from '../../../../../lib/cases/deeds.ts';
import { inLanguage } from '../../../../../lib/format/bilingual.ts';
import { single } from '../../../../../lib/http/parameters.ts';
import { inspections } from '../../../../../lib/hub/inspections.ts';
import { seated } from '../../../../../lib/session/seated.ts';

const TO = '/desk/inspections';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inspections'))('title') };
}

export default async function InspectionsPage({ searchParams }: PageProps<'/[locale]/desk/inspections'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('inspections');
  const words = await getTranslations('cases');
  const locale = await getLocale();
  const parameters = await searchParams;
  const [subject, after] = [single(parameters, 'subject'), single(parameters, 'after')];
  const answer = await inspections(subject, after);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: page } = answer.value;
  return (
    <CaseList
      title={t('title')}
      lead={t('lead')}
      to={TO}
      state={undefined}
      states={[]}
      subject={subject}
      after={after}
      page={page}
      shown={page.nodes.length}
      beside={actsOnCases(at.value.inUse) ? <SiteLink to={`${TO}/new`}>{t('record')}</SiteLink> : undefined}
    >
      {page.nodes.map(({ id, inspectedOn, kind, enterprise, authority, agencyParts }) => (
        <li key={id}>
          <p className="due-when">
            <span className="due-left">{inspectedOn}</span>
          </p>
          <div>
            <p className="due-title">
              <SiteLink to={`${TO}/${id}`}>
                <Zh>{enterprise.name ?? enterprise.creditCode}</Zh>
              </SiteLink>{' '}
              <span className="account">{enterprise.creditCode}</span>
            </p>
            <dl className="due-notes">
              <div>
                <dt>{t('kind')}</dt>
                <dd>{t(`kinds.${kind}`)}</dd>
              </div>
              <div>
                <dt>{words('authority')}</dt>
                <dd>{inLanguage(locale, authority.name, authority.nameEn)}</dd>
              </div>
              {agencyParts.map(({ agency, outcome }) => (
                <div key={agency.creditCode}>
                  <dt>
                    <Zh>{agency.name}</Zh>
                  </dt>
                  <dd>{t(`outcomes.${outcome}`)}</dd>
                </div>
              ))}
            </dl>
          </div>
        </li>
      ))}
    </CaseList>
  );
}
