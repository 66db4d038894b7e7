import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { instantOf } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, unless } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { OwnEnterprise } from '../own-record/own-enterprise.store.ts';
import { checkDrill, type Drill, type DrillInput } from './drill.ts';
import { insertDrill } from './drill.store.ts';

/** Records a drill that the own enterprise held, and journals it. Refused with every reason: see `checkDrill`. */
export async function recordDrill(
  em: Em,
  clock: Clock,
  own: OwnEnterprise,
  input: DrillInput,
): Promise<Outcome<Drill>> {
  const outcome = unless<Drill>(checkDrill(input, clock.today()), () => ({
    ...input,
    plan: input.plan.trim(),
    evaluation: input.evaluation.trim(),
    planChanges: input.planChanges?.trim() || null,
    id: newId(clock),
  }));
  if (!outcome.ok) return outcome;
  return em.transactional(async (em) => {
    const by = {
      enterprise: own.enterprise,
      authority: own.authority,
      by: own.account,
      at: instantOf(clock),
    };
    await insertDrill(em, { ...outcome.value, ...by });
    await append(em, clock, [
      {
        type: 'drill.recorded',
        subjectKind: 'Enterprise',
        subjectId: own.enterprise,
        clauses: ['S-6.5'],
        facts: { drillId: outcome.value.id, kind: input.kind },
        actor: own.account,
        occurredOn: input.heldOn,
      },
    ]);
    return outcome;
  });
}
