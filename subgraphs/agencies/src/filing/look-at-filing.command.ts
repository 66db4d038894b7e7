import type { Em } from '@chengan/shared/database/database';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { notFound } from '@chengan/shared/outcome/not-found';
import { type Outcome, type Problem, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import type { Filing, Receipt } from './filing.ts';
import { filingById } from './filing.store.ts';
import { holdReceipt, type Look, markLooked } from './receipt.store.ts';

/** Says for the own authority that the filing is complete. Refused: NOT_FOUND, LOOKED_ALREADY, FILING_AMENDED. */
export function acceptFiling(em: Em, clock: Clock, official: Official, id: string): Promise<Outcome<Filing>> {
  return look(em, clock, official, id, { state: 'ACCEPTED', reason: null });
}

/**
 * Returns the filing for the own authority, with what is incomplete; the filer amends it by a new one. Its day stays the
 * day that counts. Refused: NOT_FOUND, LOOKED_ALREADY, FILING_AMENDED, and a reason that is none.
 */
export function returnFiling(
  em: Em,
  clock: Clock,
  official: Official,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Outcome<Filing>> {
  return look(em, clock, official, id, { state: 'RETURNED', reason });
}

async function look(
  em: Em,
  clock: Clock,
  { account, authority }: Official,
  id: string,
  { state, reason }: Pick<Look, 'state' | 'reason'>,
): Promise<Outcome<Filing>> {
  return inTransaction(em, async (em) => {
    const receipt = await holdReceipt(em, id, authority);
    const filing = receipt && (await filingById(em, id));
    if (!receipt || !filing) return refused(notFound('报送', 'filing', 'id'));
    const outcome = unless([...lookProblems(receipt, filing), ...reasonProblems(reason)], () => filing);
    if (!outcome.ok) return outcome;
    const at = instantOf(clock);
    await markLooked(em, receipt.id, { state, by: account, at, reason: reason?.trim() ?? null });
    await append(em, clock, [
      {
        type: state === 'ACCEPTED' ? 'filing.accepted' : 'filing.returned',
        subjectKind: filing.filer.kind === 'AGENCY' ? 'Agency' : 'Expert',
        subjectId: filing.filer.id,
        clauses: [...new Set(filing.clocks.map(({ clause }) => clause))],
        facts: { filingId: id, authority, number: receipt.number },
        actor: account,
        occurredOn: clock.today(),
      },
    ]);
    return outcome;
  });
}

function lookProblems({ state }: Receipt, { amendedBy }: Filing): Problem[] {
  return [
    ...(state === 'RECEIVED'
      ? []
      : [
          problem(
            'LOOKED_ALREADY',
            '本部门已经核看过这份报送。',
            'The authority has looked at this filing already.',
          ),
        ]),
    ...(amendedBy === null
      ? []
      : [
          problem(
            'FILING_AMENDED',
            '这份报送已被补正，请看补正后的报送。',
            'This filing was amended; look at the later one.',
          ),
        ]),
  ];
}

function reasonProblems(reason: string | null): Problem[] {
  if (reason === null) return [];
  return checkText(reason, { field: 'reason', name: '退回原因', nameEn: 'reason', longest: 1_000 });
}
