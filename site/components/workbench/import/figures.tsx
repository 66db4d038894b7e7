import { useTranslations } from 'next-intl';
import type { ImportFigures } from '../../../lib/hub/import-runs.ts';

/** What became of the rows, closed as an account is: the parts make up the rows that were read. */
export function Figures({ figures, trial }: { readonly figures: ImportFigures; readonly trial: boolean }) {
  const t = useTranslations('import');
  const { rows, registered, changed, unchanged, refused } = figures;
  const parts = [
    [trial ? t('wouldRegister') : t('registered'), registered],
    [trial ? t('wouldChange') : t('changed'), changed],
    [t('unchanged'), unchanged],
    [trial ? t('wouldRefuse') : t('refused'), refused],
  ] as const;
  const sum = registered + changed + unchanged + refused;
  return (
    <>
      <table className="ledger">
        <caption className="sr-only">{t('figures')}</caption>
        <tbody>
          {parts.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="figure">{count}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="ledger-close">
            <th scope="row">{t('rows')}</th>
            <td className="figure">{rows}</td>
          </tr>
        </tfoot>
      </table>
      <p className="ledger-check">
        {sum === rows
          ? t('addsUp', { registered, changed, unchanged, refused, rows })
          : t('doesNotAddUp', { sum, rows })}
      </p>
      <p className="ledger-check">
        {t('towns', {
          known: figures.townKnown,
          larger: figures.townLarger,
          unknown: figures.townUnknown,
        })}{' '}
        {t('asides', { warned: figures.warned, blank: figures.blank })}
      </p>
    </>
  );
}
