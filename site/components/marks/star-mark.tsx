import type { StarBand } from '../../lib/hub/generated/graphql.ts';

const STAR = 'M12 1.8l3.1 6.6 7.2.9-5.3 5 1.4 7.1L12 17.9l-6.4 3.5L7 14.3l-5.3-5 7.2-.9z';
const FILLED: Readonly<Record<StarBand, number>> = { FIVE: 5, FOUR: 4, THREE: 3, NONE: 0, NOT_RATED: 0 };

/** Five stars in outline, as many filled as were given. Always beside the band in words. */
export function StarMark({ band, className }: { readonly band: StarBand; readonly className?: string }) {
  return (
    <svg viewBox="0 0 128 24" className={className} aria-hidden="true" focusable="false">
      {[0, 1, 2, 3, 4].map((index) => (
        <path
          key={index}
          d={STAR}
          transform={`translate(${index * 26} 0)`}
          fill={index < FILLED[band] ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={1.4}
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}
