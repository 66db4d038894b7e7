import { type ClauseId, inForce, type Norm } from '@chengan/shared/regulation/norm';
import { type Day, day } from '@chengan/shared/time/day';
import type { ChemicalActivity } from '../register/enterprise.ts';

/** 优 · 良 · 中 · 差. */
export type SupervisionBand = 'EXCELLENT' | 'GOOD' | 'FAIR' | 'POOR';

export interface Strategy {
  readonly zh: string;
  readonly en: string;
}

/** The act of the measures below. */
export const HANGJIN_ACT = 'H';

/** Whose level of safety management is assessed: enterprises in hazardous chemicals, of these kinds. */
export const GRADED_ACTIVITIES: Norm<readonly ChemicalActivity[]> = [
  { from: day('2023-10-03'), cite: 'H-3a', value: ['PRODUCTION', 'TRADE', 'STORAGE', 'USE'] },
];

/** How an enterprise of each grade is supervised. The act sets no thresholds for the grades, so neither does this. */
const STRATEGIES: Norm<Readonly<Record<SupervisionBand, Strategy>>> = [
  {
    from: day('2023-10-03'),
    cite: 'H-3b',
    value: {
      EXCELLENT: { zh: '夯实巩固', en: 'consolidate' },
      GOOD: { zh: '规范提升', en: 'regulate and raise' },
      FAIR: { zh: '帮扶管控', en: 'help and control' },
      POOR: { zh: '整治淘汰', en: 'rectify or close' },
    },
  },
];

/** The strategy for a grade given on `on`, with its clause; undefined before the act. */
export function strategyOf(
  band: SupervisionBand,
  on: Day,
): { readonly cite: ClauseId; readonly value: Strategy } | undefined {
  const version = inForce(STRATEGIES, on);
  return version && { cite: version.cite, value: version.value[band] };
}
