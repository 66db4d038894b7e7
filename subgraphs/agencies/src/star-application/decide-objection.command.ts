import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { append } from '@chengan/shared/journal/journal';
import { exact, toDecimalString } from '@chengan/shared/number/decimal';
import type { Outcome, Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import { starAccountOf } from '../star-rating/account.ts';
import { storedFacts } from '../star-rating/stored-facts.ts';
import { announcementFrom } from './announcement.store.ts';
import type { StarApplication } from './application.ts';
import { assessApplication } from './assess-application.store.ts';
import { onApplication, recordStep, type Seen } from './change-application.command.ts';
import { closeObjection, holdObjection, type Objection, standingObjections } from './objection.store.ts';
import { insertLine, removeLine, standingLines } from './sheet.store.ts';
import { lineProblems, rowOfRule } from './sheet.ts';
import { changeApplication } from './star-application.store.ts';
import { deciderProblems } from './who.ts';
import { worseByObjection } from './worse-by-objection.ts';

export interface ObjectionDecision extends Seen {
  readonly objection: string;
  readonly upheld: boolean;
  /** When upheld: what counts for the rule from now on; 0 takes it away. A decimal string. */
  readonly countAfter: string | null;
  readonly reason: string;
}

const NUMBER = /^\d{1,6}(\.\d{1,6})?$/;

/**
 * Decides an objection, by a reviewer or leader who neither reviewed nor deliberated nor wrote it down. Where it holds,
 * the lines of the rule are replaced by one with the new count, and the score follows; both stay on record. A result that
 * is another than the one announced is announced anew, for the whole of the bureau's working days (S-7.3).
 */
export async function decideObjection(
  em: Em,
  clock: Clock,
  official: Official,
  { objection, upheld, countAfter, reason, ...seen }: ObjectionDecision,
): Promise<Outcome<StarApplication>> {
  const today = clock.today();
  return onApplication(
    em,
    seen,
    async (application, tx) => {
      const all = await standingObjections(tx, application.id);
      const one = all.find(({ id }) => id === objection);
      return [
        ...deciderProblems(application, official, [application.deliberatedBy, one?.raisedBy ?? null]),
        ...objectionProblems(one),
        ...checkText(reason, { field: 'reason', name: '理由', nameEn: 'reason', longest: 1_000 }),
        ...(upheld && one ? await countProblems(tx, application, one, countAfter, today) : []),
      ];
    },
    async (tx, application) => {
      const one = await holdObjection(tx, objection);
      if (!one) throw new Error('the objection that was checked is not there');
      const count = upheld && countAfter !== null ? toDecimalString(exact(countAfter)) : null;
      await closeObjection(tx, one.id, {
        state: upheld ? 'UPHELD' : 'REJECTED',
        countAfter: count,
        reason,
        by: official.account,
        on: today,
      });
      const changed =
        count === null
          ? application
          : await correct(tx, clock, application, one.rule, count, official, reason);
      await append(tx, clock, [
        {
          type: upheld ? 'star-objection.upheld' : 'star-objection.rejected',
          subjectKind: 'Agency',
          subjectId: application.agency,
          clauses: ['S-7.3', rowOfRule(one.rule)],
          facts: { applicationId: application.id, objectionId: one.id, cycle: application.cycle },
          actor: official.account,
          occurredOn: today,
        },
      ]);
      return sameResult(application, changed) ? changed : announceAnew(tx, clock, changed, official, reason);
    },
  );
}

function sameResult({ account: before }: StarApplication, { account: now }: StarApplication): boolean {
  return before?.score === now?.score && before?.band === now?.band;
}

/** Announces the result as it is after an objection held, from today on, with the reason on the course. */
async function announceAnew(
  em: Em,
  clock: Clock,
  application: StarApplication,
  { account }: Official,
  note: string,
): Promise<StarApplication> {
  const announcement = await announcementFrom(em, application, clock.today());
  const changed = await changeApplication(em, application, { announcement }, clock.today());
  await recordStep(em, clock, changed, { deed: 'ANNOUNCE_ANEW', account, note });
  return changed;
}

/** Replaces the lines of a rule by one with `count`, and computes the account anew. */
async function correct(
  em: Em,
  clock: Clock,
  application: StarApplication,
  rule: string,
  count: string,
  official: Official,
  reason: string,
): Promise<StarApplication> {
  const today = clock.today();
  const by = official.account;
  for (const line of await standingLines(em, application.id)) {
    if (line.rule === rule) await removeLine(em, application.id, line.id, { by, on: today, because: reason });
  }
  if (exact(count).n !== 0n) {
    const line = { id: newId(clock), rule, count, note: reason, source: 'OBJECTION' as const };
    await insertLine(em, application, { ...line, seenOn: today, recordedBy: by, recordedOn: today }, true);
  }
  const { facts, outcome } = await assessApplication(em, application, today);
  if (outcome.kind !== 'decided') throw new Error('a correction made the sheet unratable');
  const account = starAccountOf(outcome.assessment);
  return changeApplication(em, application, { account, facts: storedFacts(facts) }, today);
}

function objectionProblems(one: Objection | undefined): Problem[] {
  if (!one)
    return [problem('NOT_FOUND', '没有这条异议。', 'There is no such objection.', { field: 'objection' })];
  if (one.state === 'OPEN') return [];
  return [
    problem('OBJECTION_DECIDED', '该异议已经决定。', 'This objection is already decided.', {
      field: 'objection',
    }),
  ];
}

async function countProblems(
  em: Em,
  application: StarApplication,
  { rule, raisedFor }: Objection,
  countAfter: string | null,
  today: ReturnType<Clock['today']>,
): Promise<Problem[]> {
  if (countAfter === null || !NUMBER.test(countAfter)) {
    return [
      problem(
        'COUNT_MALFORMED',
        '异议成立的，须写明更正后的数量；不再扣分的填 0。',
        'Where it holds, give what counts afterwards; 0 where nothing does.',
        { field: 'countAfter' },
      ),
    ];
  }
  if (rule === rowOfRule(rule)) {
    return [
      problem(
        'OBJECTION_TO_ROW',
        '对整项的异议不能直接更正数量，请先由机构指明具体条款，或退回初评。',
        'An objection to a whole row cannot change a count: name the deduction, or return it to review.',
        { field: 'countAfter' },
      ),
    ];
  }
  const lines = await standingLines(em, application.id);
  const worse = raisedFor === 'AGENCY' ? worseByObjection(rule, countAfter, lines) : [];
  if (exact(countAfter).n === 0n) return worse;
  const others = lines.filter((line) => line.rule !== rule);
  const line = { rule, count: countAfter, note: '更正', seenOn: today };
  return [...worse, ...lineProblems(line, others, today).map((one) => ({ ...one, field: 'countAfter' }))];
}
