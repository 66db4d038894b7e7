import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CaseFacts, Fact } from '../../../../../../components/cases/case-facts.tsx';
import { CasePage } from '../../../../../../components/cases/case-page.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { Section } from '../../../../../../components/section.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { Zh } from '../../../../../../components/zh.tsx';
import { actsOnCases } from '../../../../../../lib/cases/deeds.ts';
import { inLanguage } from '../../../../../../lib/format/bilingual.ts';
import { minuteOfInstant } from '../../../../../../lib/format/day.ts';
import { single } from '../../../../../../lib/http/parameters.ts';
import { inspection } from '../../../../../../lib/hub/inspections.ts';
import { seated } from '../../../../../../lib/session/seated.ts';
import { Official } from '../../../../../../components/workbench/official.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inspections'))('title') };
}

export default async function OneInspectionPage({
  params,
  searchParams,
}: PageProps<'/[locale]/desk/inspections/[id]'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await inspection((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const t = await getTranslations('inspections');
  const words = await getTranslations('cases');
  const locale = await getLocale();
  const { kind, inspectedOn, unannounced, participants, enterprisePart, authority, enterprise, ...rest } =
    answer.value.value;
  const said = single(await searchParams, 'said') === 'record' ? t('recorded') : undefined;
  const about = (agency: string) =>
    `/desk/findings/new?${new URLSearchParams({ 'subject.kind': 'AGENCY', 'subject.code': agency, occurredOn: inspectedOn }).toString()}`;
  return (
    <CasePage
      list="/desk/inspections"
      title={enterprise.name ?? enterprise.creditCode}
      state={t(`kinds.${kind}`)}
      disputed={false}
      said={said}
    >
      <Section id="facts" title={t('enterprisePart')}>
        <CaseFacts>
          <Fact name={t('inspectedOn')}>{inspectedOn}</Fact>
          <Fact name={words('authority')}>{inLanguage(locale, authority.name, authority.nameEn)}</Fact>
          <Fact name={t('enterprise')}>
            <SiteLink to={`/enterprise/${enterprise.creditCode}`}>{enterprise.creditCode}</SiteLink>
          </Fact>
          {unannounced ? <Fact name={t('unannounced')}>{t('unannouncedYes')}</Fact> : null}
          {participants ? (
            <Fact name={t('participants')}>
              <Zh>{participants}</Zh>
            </Fact>
          ) : null}
          <Fact name={t('by')}>
            {minuteOfInstant(rest.recordedAt)} <Official account={rest.recordedBy} />
          </Fact>
        </CaseFacts>
        <p className="measure mt-4 whitespace-pre-line">
          <Zh>{enterprisePart}</Zh>
        </p>
      </Section>
      <Section id="agencies" title={t('agencyParts')} margin={<p className="margin-note">{t('basis')}</p>}>
        {rest.agencyParts.length === 0 ? <p className="text-soft">{t('none')}</p> : null}
        {rest.agencyParts.map(({ agency, outcome, note }) => (
          <div key={agency.creditCode} className="mb-8">
            <h3>
              <SiteLink to={`/desk/agency/${agency.creditCode}`}>
                <Zh>{agency.name}</Zh>
              </SiteLink>{' '}
              <span className="account">{agency.creditCode}</span>
            </h3>
            <p className="mt-1">
              <strong>{t(`outcomes.${outcome}`)}</strong>
            </p>
            <p className="measure mt-2 whitespace-pre-line">
              <Zh>{note}</Zh>
            </p>
            {outcome === 'DEFECTIVE' && actsOnCases(at.value.inUse) ? (
              <p className="mt-2">
                <SiteLink to={about(agency.creditCode)}>{t('propose')}</SiteLink>
              </p>
            ) : null}
          </div>
        ))}
      </Section>
    </CasePage>
  );
}
