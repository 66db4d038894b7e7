import { useTranslations } from 'next-intl';
import type { SupervisionBand } from '../../lib/hub/generated/graphql.ts';

const BANDS = ['EXCELLENT', 'GOOD', 'FAIR', 'POOR'] as const satisfies readonly SupervisionBand[];

/** 优良中差 as four boxes of a form with one of them inked. */
export function SupervisionScale({ band }: { readonly band: SupervisionBand }) {
  const t = useTranslations('enterprise');
  return (
    <div className="scale" role="img" aria-label={t('scale', { band: t(`band.${band}`) })}>
      {BANDS.map((each) => (
        <span
          key={each}
          aria-hidden="true"
          className={each === band ? 'scale-box scale-chosen' : 'scale-box'}
        >
          {t(`band.${each}`)}
        </span>
      ))}
    </div>
  );
}
