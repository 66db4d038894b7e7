import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { debit, plain, same } from '../../lib/format/decimal.ts';
import type { CreditLedger } from '../../lib/hub/agency-account.ts';
import { Cited } from '../cited.tsx';
import { Zh } from '../zh.tsx';

type Deduction = CreditLedger['deductions'][number];

/** One deduction in the account: when, who, by which clause, what for, how much, and what if it fell. */
export function CreditEntry({
  entry,
  grade,
  under,
}: {
  readonly entry: Deduction;
  readonly grade: CreditLedger;
  /** What stands under it. */
  readonly under?: ReactNode;
}) {
  const t = useTranslations('credit');
  const locale = useLocale();
  return (
    <tr id={`entry-${entry.id}`}>
      <td className="ledger-date">{entry.occurredOn}</td>
      <td>
        <p className="ledger-meta">
          <span className="ledger-date-inline">{entry.occurredOn}</span>
          <Zh>{entry.scorerName}</Zh>
          <span className="whitespace-nowrap">{t(`partName.${entry.part}`)}</span>
          {entry.disputed ? <strong className="disputed">{t('disputed')}</strong> : null}
        </p>
        <p>
          <Zh>{entry.summary}</Zh>
        </p>
        <p className="ledger-clause">
          <Cited clause={entry.clause} />
        </p>
        {same(entry.points, entry.taken) ? null : (
          <p className="ledger-note">
            {t('takenNote', { points: plain(entry.points), taken: plain(entry.taken) })}
            {entry.shortfall ? (
              <>
                {' '}
                {inLanguage(locale, entry.shortfall.message, entry.shortfall.messageEn)}{' '}
                <Cited clause={entry.shortfall.clause} brief />
              </>
            ) : (
              ` ${t('takenMean')}`
            )}
          </p>
        )}
        <p className="ledger-fell">
          {t(entry.ifFell.band === grade.band ? 'ifFellSame' : 'ifFell', {
            score: plain(entry.ifFell.score),
            band: t(`band.${entry.ifFell.band}`),
          })}
        </p>
        {under}
      </td>
      <td className="figure">{debit(entry.taken)}</td>
      <td className="figure">{plain(entry.balance)}</td>
    </tr>
  );
}
