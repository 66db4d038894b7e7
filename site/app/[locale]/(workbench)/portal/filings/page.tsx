import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ClockList } from '../../../../../components/filings/clock-list.tsx';
import { FilingList } from '../../../../../components/filings/filing-list.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { Section } from '../../../../../components/section.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { inLanguage } from '../../../../../lib/format/bilingual.ts';
import { known, single } from '../../../../../lib/http/parameters.ts';
import { FILING_KINDS, filingForm, filings } from '../../../../../lib/hub/filings.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('filings'))('portalTitle') };
}

/** What an agency or expert has to tell, the forms, and what was filed. */
export default async function PortalFilingsPage({ searchParams }: PageProps<'/[locale]/portal/filings'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('filings');
  const locale = await getLocale();
  const parameters = await searchParams;
  const kind = known(FILING_KINDS, single(parameters, 'kind'));
  const after = single(parameters, 'after');
  const offer = await filingForm();
  if (!offer.ok) return <Refusal problems={offer.problems} />;
  const answer = await filings(kind, after);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { today, value: page } = answer.value;
  const { untold, filedOn, projects } = offer.value.value;
  const { kind: holderKind, role } = at.value.inUse;
  const files = holderKind === 'EXPERT' ? (['project'] as const) : FORMS;
  const signs = holderKind === 'EXPERT' || role === 'manager';
  return (
    <div className="sheet pt-10">
      <h1>{t('portalTitle')}</h1>
      <p className="measure mt-3 text-soft">{t('portalLead')}</p>
      <div className="sections">
        {holderKind === 'AGENCY' ? (
          <Section id="untold" title={t('toTell')}>
            <p>{filedOn ? t('filedOn', { day: filedOn }) : t('unfiled')}</p>
            {untold.map(({ id, subject, after: now, changedOn, clock }) => (
              <div key={`${id}-${subject}`} className="mt-4">
                <p>
                  <strong>{t(`subject.${subject}`)}</strong> {now} · {changedOn}
                </p>
                {clock ? <ClockList clocks={[clock]} /> : null}
              </div>
            ))}
            {projects.map(({ id, client, signedOn, clocks }) => (
              <div key={id} className="mt-4">
                <p>
                  <strong>{t('projectToNotify')}</strong> {client} · {signedOn}{' '}
                  <SiteLink to={`/portal/filings/project?contract=${id}`}>{t('form.project')}</SiteLink>
                </p>
                <ClockList clocks={clocks} />
              </div>
            ))}
            {filedOn && untold.length === 0 && projects.length === 0 ? <p>{t('nothingToTell')}</p> : null}
          </Section>
        ) : null}
        <Section id="forms" title={t('forms')}>
          {signs ? (
            <ul className="grid gap-3">
              {files.map((form) => (
                <li key={form}>
                  <SiteLink to={`/portal/filings/${form}`}>{t(`form.${form}`)}</SiteLink>
                  <span className="block text-soft">{t(`formNote.${form}`)}</span>
                </li>
              ))}
            </ul>
          ) : (
            <p>{t('managerSigns')}</p>
          )}
          {signs && holderKind === 'AGENCY' && offer.value.value.fileLacks.length > 0 ? (
            <div className="mt-4">
              <p>
                {t('fileLacks')} <SiteLink to="/portal/file">{t('toFile')}</SiteLink>
              </p>
              <ul>
                {offer.value.value.fileLacks.map((lack, index) => (
                  <li key={lack}>{inLanguage(locale, lack, offer.value.value.fileLacksEn[index])}</li>
                ))}
              </ul>
            </div>
          ) : null}
        </Section>
        <Section id="filed" title={t('filed')}>
          <FilingList workbench="portal" kind={kind} after={after} today={today} page={page} />
        </Section>
      </div>
    </div>
  );
}

const FORMS = ['first', 'change', 'practice', 'project'] as const;
