import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { plain } from '../../lib/format/decimal.ts';
import type { Fees } from '../../lib/hub/agency-file.ts';
import { Cited } from '../cited.tsx';
import { Section } from '../section.tsx';
import { Zh } from '../zh.tsx';

/** The fees of an agency, with clause, first day and what they are founded on (S-4.3). */
export function FeeTable({ fees, edit }: { readonly fees: Fees | null; readonly edit?: ReactNode }) {
  const t = useTranslations('agencyFile');
  return (
    <Section
      id="fees"
      title={t('fees')}
      margin={
        <>
          {fees ? (
            <>
              <p className="text-soft">{t('validFrom', { day: fees.validFrom })}</p>
              <p className="text-soft">{t('publishedOn', { day: fees.recordedOn })}</p>
              <p>
                <Cited clause={fees.clause} brief />
              </p>
            </>
          ) : null}
          {edit}
        </>
      }
    >
      {fees ? (
        <>
          <div className="wide-table">
            <table className="ledger stacked">
              <thead>
                <tr>
                  <th scope="col">{t('feeItem')}</th>
                  <th scope="col">{t('feeUnit')}</th>
                  <th scope="col" className="num">
                    {t('feePrice')}
                  </th>
                  <th scope="col">{t('feeNote')}</th>
                </tr>
              </thead>
              <tbody>
                {fees.items.map(({ item, unit, priceFrom, priceTo, note }) => (
                  <tr key={`${item}/${unit}`}>
                    <td data-label={t('feeItem')}>
                      <Zh>{item}</Zh>
                    </td>
                    <td data-label={t('feeUnit')}>
                      <Zh>{unit}</Zh>
                    </td>
                    <td data-label={t('feePrice')} className="num">
                      {priceFrom === priceTo ? plain(priceFrom) : `${plain(priceFrom)}–${plain(priceTo)}`}
                    </td>
                    <td data-label={t('feeNote')}>{note ? <Zh>{note}</Zh> : null}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {fees.basis ? (
            <p className="mt-2">
              {t('feeBasis')} <Zh>{fees.basis}</Zh>
            </p>
          ) : null}
          <p className="mt-2 text-sm text-soft">{t('feeSource')}</p>
        </>
      ) : (
        <p className="text-soft">{t('noFees')}</p>
      )}
    </Section>
  );
}
