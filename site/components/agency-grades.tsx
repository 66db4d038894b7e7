import { useTranslations } from 'next-intl';
import type { AgencyAccount, CreditGrade, StarRating } from '../lib/hub/agency-account.ts';
import type { CitedClauseFragment } from '../lib/hub/generated/graphql.ts';
import { CreditAccount } from './account/credit-account.tsx';
import { CreditParts } from './account/credit-parts.tsx';
import { StarAccount } from './account/star-account.tsx';
import { CreditHistory } from './history/credit-history.tsx';
import { StarHistory } from './history/star-history.tsx';
import { Provenance } from './provenance.tsx';
import { Section } from './section.tsx';
import { SiteLink } from './site-link.tsx';
import { Zh } from './zh.tsx';

/** The clauses that a result rests on as a whole: those of single entries stand beside their entries. */
function ownBasis(
  basis: readonly CitedClauseFragment[],
  elsewhere: ReadonlySet<string>,
): readonly CitedClauseFragment[] {
  const own = basis.filter(({ clause }) => !elsewhere.has(clause));
  return own.length ? own : basis;
}

function citedInAccount({ deductions, directFindings }: CreditGrade): ReadonlySet<string> {
  return new Set([...deductions, ...directFindings].map(({ clause }) => clause.clause));
}

function citedInItems({ items, vetoes }: StarRating): ReadonlySet<string> {
  return new Set([...items.map(({ id }) => id), ...vetoes.map(({ clause }) => clause)]);
}

/** The accounts behind an agency's grades: each regime with its own account and its own history. */
export function AgencyGrades({ agency, today }: { readonly agency: AgencyAccount; readonly today: string }) {
  const t = useTranslations();
  const { creditGrade: grade, starRating: rating } = agency;
  return (
    <>
      {grade ? (
        <>
          <Section
            id="account"
            title={t('credit.account')}
            margin={
              <>
                <p className="margin-note">{t('units.cycle', { year: String(grade.cycle) })}</p>
                <Provenance
                  today={today}
                  basis={ownBasis(grade.basis, citedInAccount(grade))}
                  decidedBy={grade.decidedBy}
                  since={{ day: grade.publishedOn, as: 'published' }}
                  valid={{ from: grade.publishedOn, until: grade.inForceTo }}
                  disputed={grade.disputed}
                />
              </>
            }
          >
            <CreditAccount grade={grade} />
          </Section>
          <Section id="parts" title={t('credit.parts')}>
            <CreditParts grade={grade} />
          </Section>
        </>
      ) : null}
      {agency.creditGrades.length ? (
        <Section id="history" title={t('history.credit')}>
          <CreditHistory creditCode={agency.creditCode} grades={agency.creditGrades} />
        </Section>
      ) : null}
      {rating ? (
        <Section
          id="stars"
          title={t('star.account')}
          margin={
            <>
              <p className="margin-note">{t('units.cycle', { year: String(rating.cycle) })}</p>
              <Provenance
                today={today}
                basis={ownBasis(rating.basis, citedInItems(rating))}
                decidedBy={rating.decidedBy}
                since={{ day: rating.publishedOn, as: 'published' }}
                valid={{ from: rating.publishedOn, until: rating.cancelledOn ?? rating.inForceTo }}
                disputed={rating.disputed}
              />
            </>
          }
        >
          {rating.loweredFrom ? (
            <p className="said measure mb-6">
              {t('star.lowered', {
                date: rating.publishedOn,
                from: t(`star.band.${rating.loweredFrom}`),
              })}{' '}
              <Zh>{rating.loweringReason ?? ''}</Zh> <SiteLink to="/clause/S-7.6.4">S-7.6.4</SiteLink>
            </p>
          ) : null}
          <StarAccount rating={rating} />
          <p className="ledger-note">
            <SiteLink to="/calculators/stars">{t('calculators.starsTitle')}</SiteLink>
          </p>
        </Section>
      ) : null}
      {agency.starRatings.length ? (
        <Section id="star-history" title={t('history.star')}>
          <StarHistory creditCode={agency.creditCode} ratings={agency.starRatings} />
        </Section>
      ) : null}
    </>
  );
}
