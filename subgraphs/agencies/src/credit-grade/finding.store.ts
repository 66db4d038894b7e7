import type { Em } from '@chengan/shared/database/database';
import { seeingAll } from '@chengan/shared/database/session';
import { textArray } from '@chengan/shared/database/text-array';
import type { FindingConfirmed } from '@chengan/shared/events/events';
import { type Day, yearOf } from '@chengan/shared/time/day';
import type { CreditFinding, CreditPart } from './facts.ts';
import type { Talk } from './ladder.ts';
import type { StandingChangeKind } from './standing-change.ts';

interface Row {
  id: string;
  clause: string;
  occurred_on: Day;
  scorer: string;
  part: CreditPart | null;
  violation: string | null;
  summary: string;
  spill_confirmed: boolean;
  disputed: boolean;
}

/** Keeps a confirmed finding. The primary key makes a second delivery harmless. */
export async function saveFinding(
  em: Em,
  finding: FindingConfirmed,
  scorer: string,
  confirmedAt: string,
): Promise<void> {
  await em.execute(
    `insert into finding (id, agency, cycle, clause, occurred_on, scorer, part, violation, summary, spill_confirmed,
       authority, last_change, changed_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'CONFIRMED', ?) on conflict (id) do nothing`,
    [
      finding.findingId,
      finding.subject.id,
      yearOf(finding.occurredOn),
      finding.clause,
      finding.occurredOn,
      scorer,
      finding.part ?? null,
      finding.violation ?? null,
      finding.summary,
      finding.spillConfirmed,
      finding.authority,
      confirmedAt,
    ],
  );
}

/** What happened to a finding after it was confirmed; `at` is when the other journal recorded it, ISO 8601. */
export async function changeFinding(
  em: Em,
  id: string,
  change: Exclude<StandingChangeKind, 'CONFIRMED'>,
  at: string,
): Promise<void> {
  await em.execute(
    'update finding set disputed = ?, revoked = revoked or ?, last_change = ?, changed_at = ? where id = ?',
    [change === 'DISPUTED', change === 'REVOKED', change, at, id],
  );
}

export async function saveTalk(
  em: Em,
  talk: { id: string; agency: string; scorer: string; heldOn: Day; authority: string },
): Promise<void> {
  await em.execute(
    'insert into talk (id, agency, scorer, held_on, authority) values (?, ?, ?, ?, ?) on conflict (id) do nothing',
    [talk.id, talk.agency, talk.scorer, talk.heldOn, talk.authority],
  );
}

/** A talk that was recorded by mistake is none. */
export async function withdrawTalk(em: Em, id: string): Promise<void> {
  await em.execute('update talk set withdrawn = true where id = ?', [id]);
}

/** Every talk with an agency in a calendar year, whoever held it and whoever asks. */
export async function talksOf(em: Em, agency: string, year: number): Promise<Talk[]> {
  return seeingAll(em, (em) =>
    em.execute<Talk[]>(
      `select id, held_on::text as "heldOn", scorer as "heldBy" from talk
       where agency = ? and not withdrawn and held_on between make_date(?, 1, 1) and make_date(?, 12, 31) order by held_on, id`,
      [agency, year, year],
    ),
  );
}

/**
 * The standing findings against each of these agencies in a cycle, whoever made them and whoever asks: the score is one.
 * One statement; agencies without any are left out.
 */
export async function findingsOf(
  em: Em,
  agencies: readonly string[],
  cycle: number,
): Promise<Map<string, CreditFinding[]>> {
  const rows = await seeingAll(em, (em) =>
    em.execute<(Row & { agency: string })[]>(
      `select agency, id, clause, occurred_on::text as occurred_on, scorer, part, violation, summary, spill_confirmed,
         disputed
       from finding where agency = any(?::text[]) and cycle = ? and not revoked order by agency, occurred_on, id`,
      [textArray(agencies), cycle],
    ),
  );
  const ofAgency = Map.groupBy(rows, ({ agency }) => agency);
  return new Map([...ofAgency].map(([agency, found]) => [agency, found.map(toFinding)]));
}

function toFinding(row: Row): CreditFinding {
  return {
    id: row.id,
    clause: row.clause,
    occurredOn: row.occurred_on,
    scorer: row.scorer,
    part: row.part ?? undefined,
    violation: row.violation ?? undefined,
    summary: row.summary,
    disputed: row.disputed,
    cityConfirmedSpill: row.spill_confirmed,
  };
}
