import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CreditAccount } from '../../../../../../../components/account/credit-account.tsx';
import { CreditParts } from '../../../../../../../components/account/credit-parts.tsx';
import { GradeMark } from '../../../../../../../components/marks/grade-mark.tsx';
import { Refusal } from '../../../../../../../components/refusal.tsx';
import { NoticeTerms } from '../../../../../../../components/results/notice-terms.tsx';
import { Section } from '../../../../../../../components/section.tsx';
import { SiteLink } from '../../../../../../../components/site-link.tsx';
import { Zh } from '../../../../../../../components/zh.tsx';
import { inLanguage } from '../../../../../../../lib/format/bilingual.ts';
import { plain } from '../../../../../../../lib/format/decimal.ts';
import { kindOf } from '../../../../../../../lib/hub/problem.ts';
import { yearAsked } from '../../../../../../../lib/http/parameters.ts';
import { announcedAccount } from '../../../../../../../lib/hub/results.ts';

type Props = PageProps<'/[locale]/results/[cycle]/[from]/[creditCode]'>;

async function asked(params: Props['params']) {
  const { creditCode, cycle, from } = await params;
  return announcedAccount(decodeURIComponent(creditCode), yearAsked(cycle), decodeURIComponent(from));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('results');
  const refusal = await getTranslations('refusal.title');
  const answer = await asked(params);
  if (!answer.ok) return { title: refusal(kindOf(answer.problems)), robots: { index: false } };
  const { name, cycle } = answer.value.value;
  return { title: t('ofAgency', { name, year: String(cycle) }) };
}

/** The result of one agency on public notice: the proposed grade with its whole account. */
export default async function AnnouncedResultPage({ params }: Props) {
  const t = await getTranslations('results');
  const locale = await getLocale();
  const credit = await getTranslations('credit');
  const units = await getTranslations('units');
  const provenance = await getTranslations('provenance');
  const answer = await asked(params);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { today, value: result } = answer.value;
  const { creditCode, name, cycle, band, score, from, disputed, anew, anewEn, account } = result;
  const ledger = { ...account, cycle, cycleFrom: `${cycle}-01-01`, cycleTo: `${cycle}-12-31`, band, score };
  return (
    <article>
      <div className="sheet pt-10">
        <p>
          <SiteLink to={`/results/${cycle}/${from}`}>{t('name', { year: String(cycle) })}</SiteLink>
        </p>
        <h1 className="mt-3">
          <Zh>{name}</Zh>
        </h1>
        <p className="account mt-1">
          <SiteLink to={`/agency/${creditCode}`}>{creditCode}</SiteLink>
        </p>
        <p className="measure mt-2 text-soft">{t('notYet')}</p>
      </div>
      <div className="sheet sections">
        <Section id="proposed" title={t('proposed')}>
          <div className="live">
            <GradeMark band={band} />
            <p className="plate-band">
              <span>{credit(`band.${band}`)}</span>
              <span>{units('points', { value: plain(score) })}</span>
            </p>
          </div>
          {disputed ? (
            <p>
              <strong className="disputed">{provenance('disputed')}</strong> {t('disputedNote')}
            </p>
          ) : null}
          {anew && anewEn ? <p className="measure">{inLanguage(locale, anew, anewEn)}</p> : null}
          <NoticeTerms {...result} today={today} />
        </Section>
        <Section id="account" title={credit('account')}>
          <CreditAccount grade={ledger} />
        </Section>
        <Section id="parts" title={credit('parts')}>
          <CreditParts grade={ledger} />
        </Section>
      </div>
    </article>
  );
}
