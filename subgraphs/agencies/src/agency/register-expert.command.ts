import type { Em } from '@chengan/shared/database/database';
import { append } from '@chengan/shared/journal/journal';
import type { Clock } from '@chengan/shared/time/clock';
import { ExpertRow } from '../database/entities.ts';

/**
 * Takes an expert, a natural person, into the register. `listed` says whether a published decision names the person:
 * only then is there a public page, and only then does the journal carry the name.
 */
export async function registerExpert(
  em: Em,
  clock: Clock,
  actor: string,
  expert: { id: string; name: string; listed: boolean },
): Promise<void> {
  await em.transactional(async (tx) => {
    await tx.insert(ExpertRow, expert);
    if (!expert.listed) return;
    await append(tx, clock, [
      {
        type: 'expert.registered',
        subjectKind: 'Expert',
        subjectId: expert.id,
        facts: { id: expert.id, name: expert.name },
        actor,
        occurredOn: clock.today(),
      },
    ]);
  });
}
