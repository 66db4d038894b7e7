import { useTranslations } from 'next-intl';
import type { CreditBand } from '../../lib/hub/generated/graphql.ts';

/** Circle, square, triangle, filled octagon: told apart without colour, on paper and by touch of a stamp. */
const OUTLINE: Readonly<Record<CreditBand, string>> = {
  A: 'M50 4a46 46 0 1 1 0 92a46 46 0 1 1 0-92z',
  B: 'M6 6h88v88H6z',
  C: 'M50 3L97 92H3z',
  BLACKLIST: 'M31 4h38l27 27v38L69 96H31L4 69V31z',
};

const INNER: Readonly<Record<CreditBand, string>> = {
  A: 'M50 12a38 38 0 1 1 0 76a38 38 0 1 1 0-76z',
  B: 'M14 14h72v72H14z',
  C: 'M50 18L85.5 85.5h-71z',
  BLACKLIST: 'M34.5 12h31L88 34.5v31L65.5 88h-31L12 65.5v-31z',
};

const BASELINE: Readonly<Record<CreditBand, number>> = { A: 68, B: 68, C: 79, BLACKLIST: 67 };
const SIZE: Readonly<Record<CreditBand, number>> = { A: 52, B: 52, C: 40, BLACKLIST: 46 };

/** A credit band as a shape with its letter. Always beside the band in words, so it is hidden from readers aloud. */
export function GradeMark({ band, className }: { readonly band: CreditBand; readonly className?: string }) {
  const t = useTranslations('credit.letter');
  const solid = band === 'BLACKLIST';
  return (
    <svg viewBox="0 0 100 100" className={className} aria-hidden="true" focusable="false">
      <path
        d={OUTLINE[band]}
        fill={solid ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={5}
        strokeLinejoin="miter"
      />
      <path d={INNER[band]} fill="none" className={solid ? 'stroke-paper' : 'stroke-ink'} strokeWidth={1.5} />
      <text
        x={50}
        y={BASELINE[band]}
        fontSize={SIZE[band]}
        textAnchor="middle"
        className={solid ? 'mark-letter fill-paper' : 'mark-letter fill-ink'}
      >
        {t(band)}
      </text>
    </svg>
  );
}
