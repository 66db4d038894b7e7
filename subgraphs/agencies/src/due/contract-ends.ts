import type { DueTerm } from '@chengan/shared/due/due';
import { endTerm } from '@chengan/shared/due/term';
import { inForce, type Norm } from '@chengan/shared/regulation/norm';
import { type Day, day } from '@chengan/shared/time/day';
import { TOWNS } from '../credit-grade/scorer.ts';

/** J-11c: after the term the enterprise stops, renews or chooses freely; from 2020-04-01 (J-18). */
const FREE_CHOICE: Norm<true> = [{ from: day('2020-04-01'), value: true, cite: 'J-11c' }];

/** The end of a service contract with a client in `town`; under J-11c in the towns of Jiangyin, elsewhere under no clause. */
export function contractEndTerm(endsOn: Day, town: string | null): DueTerm {
  const norm = town !== null && TOWNS.has(town) ? inForce(FREE_CHOICE, endsOn) : undefined;
  return endTerm(
    endsOn,
    { zh: `合同期至 ${endsOn}（含当日）`, en: `the contract runs to ${endsOn}, that day included` },
    norm?.cite ?? null,
  );
}
