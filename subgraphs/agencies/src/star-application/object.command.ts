import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { append } from '@chengan/shared/journal/journal';
import type { Outcome, Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { clauseById } from '@chengan/shared/regulation/register';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import type { StarApplication } from './application.ts';
import { onApplication, type Seen } from './change-application.command.ts';
import { insertObjection, type RaisedFor, standingObjections } from './objection.store.ts';
import { rowOfRule } from './sheet.ts';
import { changeApplication } from './star-application.store.ts';
import { type AgencyPerson, handlerProblems, ownerProblems } from './who.ts';

export interface ObjectionInput extends Seen {
  /** A deduction, a bonus, a veto or a row of table A.1. */
  readonly rule: string;
  readonly grounds: string;
}

const GROUNDS = { field: 'grounds', name: '异议理由', nameEn: 'grounds', longest: 2_000 };
const MOST = 50;

/** An objection of the agency itself to a line of its announced sheet, within the days of the announcement. */
export async function objectAsAgency(
  em: Em,
  clock: Clock,
  person: AgencyPerson,
  input: ObjectionInput,
): Promise<Outcome<StarApplication>> {
  return raise(em, clock, person.account, 'AGENCY', input, (application) =>
    ownerProblems(application, person),
  );
}

/**
 * An objection of anybody else (S-7.6.1: under public supervision), written down by an official of the bureau. Who it
 * came from is not kept here; whoever wrote it down does not decide it.
 */
export async function recordPublicObjection(
  em: Em,
  clock: Clock,
  official: Official,
  input: ObjectionInput,
): Promise<Outcome<StarApplication>> {
  return raise(em, clock, official.account, 'PUBLIC', input, (application) =>
    handlerProblems(application, official),
  );
}

async function raise(
  em: Em,
  clock: Clock,
  account: string,
  raisedFor: RaisedFor,
  { rule, grounds, ...seen }: ObjectionInput,
  who: (application: StarApplication) => Problem[],
): Promise<Outcome<StarApplication>> {
  const today = clock.today();
  return onApplication(
    em,
    seen,
    async (application, tx) => [
      ...who(application),
      ...timeProblems(application, today),
      ...ruleProblems(rule),
      ...checkText(grounds, GROUNDS),
      ...((await standingObjections(tx, application.id)).length >= MOST
        ? [problem('TOO_MANY', `异议最多 ${MOST} 条。`, `At most ${MOST} objections.`)]
        : []),
    ],
    async (tx, application) => {
      const id = newId(clock);
      const one = { id, raisedFor, rule, grounds, raisedOn: today, raisedBy: account };
      await insertObjection(tx, application, one);
      const changed = await changeApplication(tx, application, {}, today);
      await append(tx, clock, [
        {
          type: 'star-objection.raised',
          subjectKind: 'Agency',
          subjectId: application.agency,
          clauses: ['S-7.3', rowOfRule(rule)],
          facts: { applicationId: application.id, objectionId: id, cycle: application.cycle, raisedFor },
          actor: account,
          occurredOn: today,
        },
      ]);
      return changed;
    },
  );
}

function timeProblems({ state, announcement }: StarApplication, today: Day): Problem[] {
  if (state === 'ANNOUNCED' && announcement && today <= announcement.until) return [];
  return [
    problem(
      'NOT_ANNOUNCED_NOW',
      announcement && state === 'ANNOUNCED'
        ? `公示期已于 ${announcement.until} 届满，不再受理异议。`
        : '异议在公示期内提出。',
      announcement && state === 'ANNOUNCED'
        ? `The announcement ended on ${announcement.until}; objections are no longer taken.`
        : 'Objections are raised while the result is announced.',
      { field: 'id', clause: 'S-7.3' },
    ),
  ];
}

function ruleProblems(rule: string): Problem[] {
  const known = /^S-(A\d+|7\.6\.2)/.test(rule) && clauseById(rule.replace(/-(DISTRICT|CITY)$/, ''));
  if (known) return [];
  return [
    problem('UNKNOWN_RULE', '请选择评分表中的一项。', 'Choose a line of the score table.', { field: 'rule' }),
  ];
}
