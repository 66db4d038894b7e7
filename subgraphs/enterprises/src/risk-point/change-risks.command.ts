import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { instantOf } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { changedMeanwhile } from '@chengan/shared/outcome/changed-meanwhile';
import { notFound } from '@chengan/shared/outcome/not-found';
import { type Outcome, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import type { OwnEnterprise } from '../own-record/own-enterprise.store.ts';
import { checkRiskPoint, notInFuture } from './check-risk-point.ts';
import { isReported } from './risk-level.ts';
import { PLANT, type RiskPoint, type RiskPointInput } from './risk-point.ts';
import {
  holdRisksOf,
  insertReview,
  putMap,
  riskPointById,
  risksOf,
  writeVersion,
} from './risk-point.store.ts';

/** More than this is no list that anybody keeps by hand; it is this hub's own measure. */
export const MOST_RISKS = 2_000;
const NOT_FOUND = notFound('风险点', 'risk');

type Own = OwnEnterprise;

function journalled(own: Own, type: string, facts: Record<string, string | number>, occurredOn: Day) {
  return {
    type,
    subjectKind: 'Enterprise',
    subjectId: own.enterprise,
    clauses: ['S-6.2'],
    facts,
    actor: own.account,
    occurredOn,
  };
}

/** Records a new risk. Refused with every reason: see `checkRiskPoint`, and RISKS_TOO_MANY. */
export async function addRiskPoint(
  em: Em,
  clock: Clock,
  own: Own,
  input: RiskPointInput,
): Promise<Outcome<RiskPoint>> {
  return em.transactional(async (em) => {
    await holdRisksOf(em, own.enterprise);
    const many = (await risksOf(em, own.enterprise, MOST_RISKS)).length >= MOST_RISKS;
    const tooMany = problem(
      'RISKS_TOO_MANY',
      `风险点已达 ${MOST_RISKS} 个，请先核销不再存在的。`,
      `There are ${MOST_RISKS} risks already; end those that are gone first.`,
    );
    const outcome = unless<RiskPoint>(
      [...checkRiskPoint(input, clock.today()), ...(many ? [tooMany] : [])],
      () => ({
        ...trimmed(input),
        id: newId(clock),
        enterprise: own.enterprise,
        authority: own.authority,
        version: 1,
        reportedAt: null,
        endedOn: null,
        changedBy: own.account,
        changedAt: instantOf(clock),
      }),
    );
    if (!outcome.ok) return outcome;
    await writeVersion(em, outcome.value);
    const { id, level } = outcome.value;
    await append(em, clock, [
      journalled(own, 'risk-point.recorded', { riskPointId: id, version: 1, level }, input.identifiedOn),
    ]);
    return outcome;
  });
}

interface Seen {
  readonly id: string;
  /** The version that was looked at. */
  readonly version: number;
}

/** Writes the next version of a standing risk of the own enterprise, as `next` decides. NOT_FOUND, CHANGED_MEANWHILE. */
async function change(
  em: Em,
  clock: Clock,
  own: Own,
  seen: Seen,
  type: string,
  next: (now: RiskPoint) => Outcome<Partial<RiskPoint>>,
): Promise<Outcome<RiskPoint>> {
  return em.transactional(async (em) => {
    await holdRisksOf(em, own.enterprise);
    const now = await riskPointById(em, seen.id);
    if (!now || now.enterprise !== own.enterprise || now.endedOn !== null) return refused(NOT_FOUND);
    const [stale] = changedMeanwhile(seen.version, now.version, undefined, { changedAt: now.changedAt });
    if (stale) return refused(stale);
    const decided = next(now);
    if (!decided.ok) return decided;
    const value: RiskPoint = {
      ...now,
      ...decided.value,
      version: now.version + 1,
      changedBy: own.account,
      changedAt: instantOf(clock),
    };
    await writeVersion(em, value);
    const facts = { riskPointId: value.id, version: value.version, level: value.level };
    await append(em, clock, [journalled(own, type, facts, clock.today())]);
    return { ok: true, value };
  });
}

/** A new version of a risk; a level that rose to a reported one has to be reported again. */
export function amendRiskPoint(
  em: Em,
  clock: Clock,
  own: Own,
  seen: Seen,
  input: RiskPointInput,
): Promise<Outcome<RiskPoint>> {
  return change(em, clock, own, seen, 'risk-point.amended', (now) =>
    unless(checkRiskPoint(input, clock.today()), () => ({
      ...trimmed(input),
      reportedAt: now.level === input.level ? now.reportedAt : null,
    })),
  );
}

/** Reports a major or larger risk to the authority of the place (S-6.2.2). RISK_NOT_REPORTABLE, RISK_REPORTED. */
export function reportRiskPoint(em: Em, clock: Clock, own: Own, seen: Seen): Promise<Outcome<RiskPoint>> {
  return change(em, clock, own, seen, 'risk-point.reported', (now) =>
    unless(
      [
        ...(isReported(now.level)
          ? []
          : [
              problem(
                'RISK_NOT_REPORTABLE',
                '一般风险和低风险不必报告。',
                'General and low risks are not reported.',
                {
                  clause: 'S-6.2',
                },
              ),
            ]),
        ...(now.reportedAt === null
          ? []
          : [problem('RISK_REPORTED', '已经报告过。', 'It was reported already.')]),
      ],
      () => ({ reportedAt: instantOf(clock) }),
    ),
  );
}

/** Ends a risk that is gone. DAY_IN_FUTURE. */
export function endRiskPoint(
  em: Em,
  clock: Clock,
  own: Own,
  seen: Seen,
  endedOn: Day,
): Promise<Outcome<RiskPoint>> {
  return change(em, clock, own, seen, 'risk-point.ended', () =>
    unless(notInFuture(endedOn, clock.today(), 'endedOn'), () => ({ endedOn })),
  );
}

/** Records that all risks were identified anew on a day (S-6.2.1). Returns its id. */
export async function recordReview(
  em: Em,
  clock: Clock,
  own: Own,
  { reviewedOn, note }: { readonly reviewedOn: Day; readonly note: string },
): Promise<Outcome<string>> {
  const text = { field: 'note', name: '辨识范围和结果', nameEn: 'scope and result', longest: 2_000 };
  const outcome = unless(
    [...notInFuture(reviewedOn, clock.today(), 'reviewedOn'), ...checkText(note, text)],
    () => newId(clock),
  );
  if (!outcome.ok) return outcome;
  const id = outcome.value;
  return em.transactional(async (em) => {
    const by = {
      enterprise: own.enterprise,
      authority: own.authority,
      by: own.account,
      at: instantOf(clock),
    };
    await insertReview(em, { id, reviewedOn, note: note.trim(), ...by });
    await append(em, clock, [journalled(own, 'risk-review.recorded', { riskReviewId: id }, reviewedOn)]);
    return outcome;
  });
}

/** Records that the map of the plant or of a workshop hangs at its entrance since a day (S-6.2.2). */
export async function recordMap(
  em: Em,
  clock: Clock,
  own: Own,
  { place, postedOn }: { readonly place: string; readonly postedOn: Day },
): Promise<Outcome<string>> {
  const text = { field: 'place', name: '张贴位置', nameEn: 'place', longest: 100 };
  const outcome = unless(
    [...notInFuture(postedOn, clock.today(), 'postedOn'), ...checkText(place, text)],
    () => (place.trim() === '' ? PLANT : place.trim()),
  );
  if (!outcome.ok) return outcome;
  return em.transactional(async (em) => {
    const by = {
      enterprise: own.enterprise,
      authority: own.authority,
      by: own.account,
      at: instantOf(clock),
    };
    await putMap(em, { place: outcome.value, postedOn, ...by });
    await append(em, clock, [journalled(own, 'risk-map.posted', { place: outcome.value }, postedOn)]);
    return outcome;
  });
}

function trimmed(input: RiskPointInput): RiskPointInput {
  return {
    workshop: input.workshop.trim(),
    name: input.name.trim(),
    level: input.level,
    consequence: input.consequence.trim(),
    measures: input.measures.trim(),
    responsiblePost: input.responsiblePost.trim(),
    identifiedOn: input.identifiedOn,
    cardOn: input.cardOn,
  };
}
