import { useTranslations } from 'next-intl';
import { plain } from '../../lib/format/decimal.ts';
import type { CreditLedger } from '../../lib/hub/agency-account.ts';
import { ofPart } from '../../lib/ledger/credit-ledger.ts';
import { Zh } from '../zh.tsx';

/** Every bucket's arithmetic: who scored which part and how, the mean over towns, and the sum. */
export function CreditParts({ grade }: { readonly grade: CreditLedger }) {
  const t = useTranslations('credit');
  return (
    <table className="ledger">
      <caption className="sr-only">{t('partsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('part')}</th>
          <th scope="col" className="figure">
            {t('outOf')}
          </th>
          <th scope="col" className="figure">
            {t('left')}
          </th>
        </tr>
      </thead>
      <tbody>
        {grade.parts.map((part) => (
          <tr key={part.part}>
            <th scope="row">
              {t(`partName.${part.part}`)}
              <Workings part={part} buckets={ofPart(grade.buckets, part.part)} />
            </th>
            <td className="figure">{plain(part.outOf)}</td>
            <td className="figure">{plain(part.left)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="ledger-close">
          <th scope="row">
            {t('total')} <span className="arithmetic font-normal">{grade.arithmetic}</span>
          </th>
          <td className="figure">{plain(grade.openingScore)}</td>
          <td className="figure">{plain(grade.score)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface WorkingsProps {
  readonly part: CreditLedger['parts'][number];
  readonly buckets: readonly CreditLedger['buckets'][number][];
}

function Workings({ part, buckets }: WorkingsProps) {
  const t = useTranslations('credit');
  return (
    <span className="workings">
      {buckets.map((bucket) => (
        <span key={bucket.scorer}>
          <Zh>{bucket.scorerName}</Zh>{' '}
          {bucket.active ? <span className="arithmetic">{bucket.arithmetic}</span> : t('inactive')}
        </span>
      ))}
      {part.towns > 1 ? (
        <span>
          {t('mean', { count: part.towns })} <span className="arithmetic">{part.arithmetic}</span>
        </span>
      ) : null}
    </span>
  );
}
