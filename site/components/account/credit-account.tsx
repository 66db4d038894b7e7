import { useTranslations } from 'next-intl';
import { plain } from '../../lib/format/decimal.ts';
import type { CreditLedger } from '../../lib/hub/agency-account.ts';
import type { ReactNode } from 'react';
import { carries } from '../../lib/ledger/credit-ledger.ts';
import { CreditEntry } from './credit-entry.tsx';
import { DirectFindings } from './direct-findings.tsx';

export interface CreditAccountProps {
  readonly grade: CreditLedger;
  /** The day up to which an account that is still open has come; closed at the end of its cycle when absent. */
  readonly openOn?: string | undefined;
  /** What stands under the entry of a finding, by its id. */
  readonly under?: ReadonlyMap<string, ReactNode> | undefined;
}

/** The account of a credit grade: from full marks, entry by entry, to the score. */
export function CreditAccount({ grade, openOn, under }: CreditAccountProps) {
  const t = useTranslations('credit');
  return (
    <>
      <DirectFindings grade={grade} under={under} />
      <table className="ledger">
        <caption className="sr-only">{t('accountCaption', { year: String(grade.cycle) })}</caption>
        <thead>
          <tr>
            <th scope="col" className="ledger-date">
              {t('date')}
            </th>
            <th scope="col">{t('entry')}</th>
            <th scope="col" className="figure">
              {t('taken')}
            </th>
            <th scope="col" className="figure">
              {t('balance')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td className="ledger-date">{grade.cycleFrom}</td>
            <td>
              <p className="ledger-meta">
                <span className="ledger-date-inline">{grade.cycleFrom}</span>
              </p>
              {t('opening')} <span className="text-soft">{t('openingNote')}</span>
            </td>
            <td className="figure" />
            <td className="figure">{plain(grade.openingScore)}</td>
          </tr>
          {grade.deductions.map((entry) => (
            <CreditEntry key={entry.id} entry={entry} grade={grade} under={under?.get(entry.id)} />
          ))}
          {grade.deductions.length ? null : (
            <tr>
              <td className="ledger-date" />
              <td className="text-soft">{t('noEntries')}</td>
              <td className="figure" />
              <td className="figure" />
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr className="ledger-close">
            <td className="ledger-date">{openOn ?? grade.cycleTo}</td>
            <th scope="row">
              {openOn ? t('soFar') : t('closing')}{' '}
              <span className="font-normal text-soft">{t('closingNote')}</span>
            </th>
            <td className="figure" />
            <td className="figure">{plain(grade.score)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="ledger-check">{carries(grade) ? t('carries') : t('doesNotCarry')}</p>
    </>
  );
}
