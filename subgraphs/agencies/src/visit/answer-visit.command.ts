import type { Em } from '@chengan/shared/database/database';
import { inTransaction } from '@chengan/shared/database/transaction';
import { newId } from '@chengan/shared/database/new-id';
import { append } from '@chengan/shared/journal/journal';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { ok, type Outcome, type Problem, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Actor } from '@chengan/shared/permission/actor';
import { checkOptionalText, checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import { answersOf } from './visit-parts.store.ts';
import { visitById } from './visit.store.ts';

/** What the client says of a confirmation sheet: that it holds, or that the signature is not theirs (with a reason). */
export interface VisitAnswer {
  readonly visit: string;
  readonly kind: 'CONFIRMED' | 'CONTESTED';
  readonly note: string | null;
}

/**
 * Keeps what the client says of a sheet, beside what was signed on the spot, and journals `visit.confirmed` or
 * `visit.contested`; agency and officials see it. Returns the visit's id. Refused with every reason: NOT_FOUND,
 * VISIT_CORRECTED_BEFORE, ANSWERED_BEFORE, what is wrong with the note.
 */
export async function answerVisit(
  em: Em,
  clock: Clock,
  client: Pick<Actor, 'account' | 'name' | 'holder'>,
  { visit: id, kind, note }: VisitAnswer,
): Promise<Outcome<string>> {
  if (!isUuid(id)) return refused(malformedId('visit'));
  return inTransaction(em, async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('visit_answer'), hashtext(?))`, [id]);
    const visit = await visitById(em, id);
    if (visit?.enterprise !== client.holder) return refused(notFound('现场服务记录', 'visit', 'visit'));
    const last = (await answersOf(em, [id])).at(-1);
    const problems: Problem[] = [
      ...(visit.correctedBy === null && !visit.retracted
        ? []
        : [
            problem(
              'VISIT_CORRECTED_BEFORE',
              '这次记录已被更正，请看最近的一次。',
              'This entry was corrected; see the latest.',
              {
                field: 'visit',
              },
            ),
          ]),
      ...(last?.kind === kind
        ? [problem('ANSWERED_BEFORE', '您已这样答复。', 'You have said so before.', { field: 'kind' })]
        : []),
      ...(kind === 'CONTESTED' ? checkText : checkOptionalText)(note ?? '', {
        field: 'note',
        name: '说明',
        nameEn: 'note',
        longest: 1_000,
      }).filter(() => kind === 'CONTESTED' || (note ?? '') !== ''),
    ];
    const checked = unless(problems, () => id);
    if (!checked.ok) return checked;
    await em.execute(
      `insert into visit_answer (id, visit, kind, note, given_by, given_name, given_at) values (?, ?, ?, ?, ?, ?, ?)`,
      [
        newId(clock),
        id,
        kind,
        note?.trim() || null,
        client.account,
        client.name,
        new Date(clock.now()).toISOString(),
      ],
    );
    await append(em, clock, [
      {
        type: kind === 'CONFIRMED' ? 'visit.confirmed' : 'visit.contested',
        subjectKind: 'Agency',
        subjectId: visit.agency,
        clauses: ['S-5.4.1c'],
        facts: { visitId: id, enterprise: visit.enterprise },
        actor: client.account,
        occurredOn: clock.today(),
      },
    ]);
    return ok(id);
  });
}
