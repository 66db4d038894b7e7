import { useLocale, useTranslations } from 'next-intl';
import { minuteOfInstant } from '../../../lib/format/day.ts';
import { plain } from '../../../lib/format/decimal.ts';
import type { CreditStanding } from '../../../lib/hub/credit-standing.ts';
import { CreditAccount } from '../../account/credit-account.tsx';
import { CreditParts } from '../../account/credit-parts.tsx';
import { Cited } from '../../cited.tsx';
import { GradeMark } from '../../marks/grade-mark.tsx';
import { ObjectionLink } from './objection-link.tsx';
import { Section } from '../../section.tsx';
import { enumerated } from '../../../lib/format/bilingual.ts';

/** The account of a year as it stands today, not decided: score, every entry, the parts, the talks that count. */
export function LiveScore({
  standing,
  today,
}: {
  readonly standing: CreditStanding;
  readonly today: string;
}) {
  const t = useTranslations('file');
  const credit = useTranslations('credit');
  const units = useTranslations('units');
  const locale = useLocale();
  const { ladder, lastChange } = standing;
  return (
    <>
      <Section
        id="score"
        title={t('score')}
        margin={
          <>
            <p className="margin-note">{units('cycle', { year: String(standing.cycle) })}</p>
            <p className="margin-note">{t('asOf', { date: today })}</p>
            <p className="margin-note">
              <strong>{standing.provisional ? t('notDecided') : t('decided')}</strong>
            </p>
            <ul className="margin-note">
              {standing.basis.map((clause) => (
                <li key={clause.clause}>
                  <Cited clause={clause} brief />
                </li>
              ))}
            </ul>
          </>
        }
      >
        <div className="live">
          <GradeMark band={standing.band} />
          <p className="plate-band">
            <span>{credit(`band.${standing.band}`)}</span>
            <span>{units('points', { value: plain(standing.score) })}</span>
          </p>
        </div>
        <CreditAccount
          grade={standing}
          openOn={today <= standing.cycleTo ? today : undefined}
          under={
            new Map(
              standing.openToObjection.map(({ finding, until }) => [
                finding,
                <ObjectionLink key={finding} finding={finding} cycle={standing.cycle} until={until} />,
              ]),
            )
          }
        />
        {lastChange ? (
          <p className="ledger-check">
            {t('lastChange', {
              time: minuteOfInstant(lastChange.at),
              what: t(`change.${lastChange.kind}`),
            })}{' '}
            <Cited clause={lastChange.clause} brief />
          </p>
        ) : null}
        {ladder.talks.length ? (
          <p className="ledger-check">
            {t('talks', {
              days: enumerated(
                locale,
                ladder.talks.map(({ heldOn }) => heldOn),
              ),
            })}{' '}
            {ladder.clause ? <Cited clause={ladder.clause} brief /> : null}
          </p>
        ) : null}
      </Section>
      <Section id="parts" title={credit('parts')}>
        <CreditParts grade={standing} />
      </Section>
    </>
  );
}
