import type { Em } from '@chengan/shared/database/database';
import { append } from '@chengan/shared/journal/journal';
import type { Clock } from '@chengan/shared/time/clock';
import { ExpertRow } from '../database/entities.ts';

/**
 * Takes an expert, a natural person, into the register. The journal lets the other subgraphs know the person; it makes
 * nothing public: that does a published decision that names the expert, for its term.
 */
export async function registerExpert(
  em: Em,
  clock: Clock,
  actor: string,
  expert: { id: string; name: string },
): Promise<void> {
  await em.transactional(async (tx) => {
    await tx.insert(ExpertRow, expert);
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
