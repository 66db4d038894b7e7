import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { CreditCycle } from '../../lib/hub/credit-cycle.ts';
import { Official } from '../workbench/official.tsx';

/** Which towns have acknowledged the published results and which have not, those first. */
export function ResultReceipts({ cycle: { published, receipts } }: { readonly cycle: CreditCycle }) {
  const t = useTranslations('cycle');
  const locale = useLocale();
  const waiting = receipts.filter(({ missing }) => missing > 0);
  const rows = [...waiting, ...receipts.filter(({ missing }) => missing === 0)];
  return (
    <>
      <p>{t('receiptsSum', { published, towns: receipts.length, waiting: waiting.length })}</p>
      <details className="mt-2" open={receipts.length === 1}>
        <summary>{t('receiptsEach')}</summary>
        <table className="ledger mt-2">
          <caption className="sr-only">{t('receipts')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('town')}</th>
              <th scope="col">{t('receiptState')}</th>
              <th scope="col">{t('receivedBy')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ authority, missing, receivedOn, receivedBy }) => (
              <tr key={authority.id}>
                <th scope="row">{inLanguage(locale, authority.name, authority.nameEn)}</th>
                <td>{missing > 0 ? t('receiptMissing', { count: missing }) : t('receiptDone')}</td>
                <td>
                  {receivedOn} {receivedBy ? <Official account={receivedBy} /> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
