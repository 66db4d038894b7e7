import type { Problem } from '@chengan/shared/outcome/outcome';
import { type ClauseId, inForce, type Norm } from '@chengan/shared/regulation/norm';
import { type Day, day, yearOf } from '@chengan/shared/time/day';
import { problem } from '@chengan/shared/outcome/problem';

/** A talk (约谈) with an agency, as it is on record. */
export interface HeldTalk {
  readonly id: string;
  readonly heldOn: Day;
  /** Id of the authority that held it. */
  readonly authority: string;
}

/** Conduct that is to be found under a clause. */
export interface Conduct {
  readonly clause: ClauseId;
  readonly occurredOn: Day;
}

/** The bureau whose talks the ladder counts: 市应急管理局. */
const CITY_BUREAU = 'jiangyin';

/*
 * 江阴市工业企业安全生产技术服务工作管理办法（试行）, annex 3, issued 2020-04-01 and in force from issue (J-18).
 */
const FROM = day('2020-04-01');

/** How many talks by the city bureau each step needs (约谈后仍不改正，继续出现违法违规行为), the highest first. */
const STEPS: readonly { readonly clause: ClauseId; readonly talks: Norm<number> }[] = [
  { clause: 'J-A3-1-8', talks: [{ from: FROM, value: 3, cite: 'J-A3-1-8' }] }, // 3次以上，含3次
  { clause: 'J-A3-2-7', talks: [{ from: FROM, value: 2, cite: 'J-A3-2-7' }] },
  { clause: 'J-A3-3-8', talks: [{ from: FROM, value: 1, cite: 'J-A3-3-8' }] },
];

/** Whether the clause is a step of the ladder of talks in force on `occurredOn`. */
export function isTalkStep({ clause, occurredOn }: Conduct): boolean {
  return stepsOn(occurredOn).some((step) => step.clause === clause);
}

/**
 * The talks that conduct of `occurredOn` stands on, oldest first: by the city bureau, under the act, in the cycle of
 * the conduct (J-A3-0a: the calendar year) and before its day, because 约谈后仍不改正 is conduct after the talk and of
 * one day the record does not say which came first. A talk given twice counts once.
 */
export function talksBefore(occurredOn: Day, talks: readonly HeldTalk[]): HeldTalk[] {
  return [...new Map(talks.map((talk) => [talk.id, talk])).values()]
    .filter(({ authority, heldOn }) => authority === CITY_BUREAU && heldOn < occurredOn)
    .filter(({ heldOn }) => heldOn >= FROM && yearOf(heldOn) === yearOf(occurredOn))
    .sort((a, b) => (a.heldOn + a.id < b.heldOn + b.id ? -1 : 1));
}

/**
 * What keeps conduct of `occurredOn` from being found under a step of the ladder: TALKS_TOO_FEW where fewer talks are on
 * record than the step needs, TALKS_MORE where a higher step applies, which it names (for one violation only the highest
 * does). Nothing for any other clause, and nothing for conduct from before the act, which is refused as such.
 */
export function checkTalkLadder({ clause, occurredOn }: Conduct, talks: readonly HeldTalk[]): Problem[] {
  const steps = stepsOn(occurredOn);
  const asked = steps.find((step) => step.clause === clause);
  if (!asked) return [];
  const count = talksBefore(occurredOn, talks).length;
  const applies = steps.find((step) => step.needed <= count);
  if (count < asked.needed) return [tooFew(clause, occurredOn, count, asked.needed)];
  return applies === undefined || applies.clause === clause
    ? []
    : [more(clause, occurredOn, count, applies.clause)];
}

/**
 * `problems` with those of the ladder. Talks are not public: who is refused as FORBIDDEN does not learn how many there
 * were.
 */
export function withTalkLadder(problems: Problem[], conduct: Conduct, talks: readonly HeldTalk[]): Problem[] {
  if (problems.some(({ code }) => code === 'FORBIDDEN')) return problems;
  return [...problems, ...checkTalkLadder(conduct, talks)];
}

function stepsOn(on: Day): { clause: ClauseId; needed: number }[] {
  return STEPS.flatMap(({ clause, talks }) => {
    const needed = inForce(talks, on)?.value;
    return needed === undefined ? [] : [{ clause, needed }];
  });
}

function tooFew(clause: ClauseId, occurredOn: Day, count: number, needed: number): Problem {
  const cycle = yearOf(occurredOn);
  return problem(
    'TALKS_TOO_FEW',
    `${clause} 须有市应急管理局在 ${cycle} 评定周期内、行为发生日 ${occurredOn} 之前的约谈记录 ${needed} 次，现有 ${count} 次。`,
    `${clause} needs ${talksOf(needed)} by the city bureau in the cycle ${cycle}, before the day of the conduct (${occurredOn}); on record: ${count}.`,
    { field: 'clause', clause },
  );
}

function more(clause: ClauseId, occurredOn: Day, count: number, applies: ClauseId): Problem {
  const cycle = yearOf(occurredOn);
  return problem(
    'TALKS_MORE',
    `市应急管理局在 ${cycle} 评定周期内、行为发生日 ${occurredOn} 之前已有约谈记录 ${count} 次，只适用约谈次数最高的一项，应按 ${applies} 认定，不适用 ${clause}。`,
    `In the cycle ${cycle}, before the day of the conduct (${occurredOn}), ${talksOf(count)} by the city bureau are on record; only the highest step applies: ${applies}, not ${clause}.`,
    { field: 'clause', clause: applies },
  );
}

function talksOf(count: number): string {
  return count === 1 ? '1 talk' : `${count} talks`;
}
