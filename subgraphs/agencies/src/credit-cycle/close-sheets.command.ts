import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { inTransaction, instantOf } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { cycleDays } from '../cycle/calendar-year.ts';
import { CITY, type CreditPart } from '../credit-grade/facts.ts';
import { scorerOf, TOWNS } from '../credit-grade/scorer.ts';
import { periodOf } from './periods.ts';
import { closingProblems, type Sheet } from './sheet.ts';
import { agenciesServed, insertSheets } from './sheet.store.ts';

export interface Closing {
  readonly cycle: number;
  readonly part: CreditPart;
  /** Credit codes; default: every agency that the scorer scores in that part. */
  readonly agencies?: readonly string[] | null | undefined;
}

/** More are not closed at once. */
const MOST = 1_000;

/**
 * Decides, by a reviewer or leader of the scorer, that nothing more is deducted in a part of a cycle, for the agencies
 * named or for all that it scores, and journals `score-sheet.closed` for each. What is closed stays closed. Refusals:
 * CYCLE_MALFORMED, FORBIDDEN, PART_NOT_OF_SCORER, PART_NOT_OVER, AGENCY_NOT_SCORED, NOTHING_TO_CLOSE; nothing is closed then.
 */
export async function closeSheets(
  em: Em,
  clock: Clock,
  official: Official,
  { cycle, part, agencies }: Closing,
): Promise<Outcome<readonly Sheet[]>> {
  const today = clock.today();
  if (!cycleDays(cycle)) {
    return refused(
      problem('CYCLE_MALFORMED', `“${cycle}”不是年度。`, `"${cycle}" is no year.`, { field: 'cycle' }),
    );
  }
  return inTransaction(em, async (em) => {
    const scorer = scorerOf(official.authority);
    const towns = scorer === CITY ? [...TOWNS] : scorer === undefined ? [] : [scorer];
    const scored = await agenciesServed(em, towns, periodOf(cycle, part));
    const known = new Set(scored);
    const wanted = [...new Set(agencies ?? scored)];
    const strangers = wanted.filter((code) => !known.has(code));
    const problems = [
      ...closingProblems(official, { cycle, part }, today),
      ...strangers.map((code) =>
        problem(
          'AGENCY_NOT_SCORED',
          `机构 ${code} 本期在本辖区没有服务项目，无须办结。`,
          `Agency ${code} has no project here in the period.`,
          { field: 'agencies', clause: 'J-A3-0b' },
        ),
      ),
      ...(wanted.length > MOST
        ? [
            problem('TOO_MANY', `一次最多办结 ${MOST} 家机构。`, `At most ${MOST} agencies at once.`, {
              field: 'agencies',
            }),
          ]
        : []),
    ];
    const [first, ...more] = problems;
    if (first) return refused(first, ...more);
    const at = instantOf(clock);
    const closed = await insertSheets(
      em,
      wanted.map((agency) => ({
        id: newId(clock),
        agency,
        cycle,
        part,
        authority: official.authority,
        closedBy: official.account,
        closedOn: today,
        closedAt: at,
      })),
    );
    const nothing = problem(
      'NOTHING_TO_CLOSE',
      '所选机构本期均已办结。',
      'All of these are closed already.',
      { field: 'agencies' },
    );
    const outcome = unless<readonly Sheet[]>(closed.length === 0 ? [nothing] : [], () => closed);
    if (!outcome.ok) return outcome;
    await append(
      em,
      clock,
      closed.map((sheet) => ({
        type: 'score-sheet.closed',
        subjectKind: 'Agency',
        subjectId: sheet.agency,
        clauses: ['J-A3-0b'],
        facts: { sheetId: sheet.id, creditCode: sheet.agency, cycle, part, authority: sheet.authority },
        actor: official.account,
        occurredOn: today,
      })),
    );
    return outcome;
  });
}
