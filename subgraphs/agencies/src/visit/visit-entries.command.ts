import type { NewEntry } from '@chengan/shared/journal/entry';
import type { VisitToStore } from './insert-visit.store.ts';
import type { HazardFound } from './visit.ts';

/** A grave hazard, with those who were told of it for the first time. */
export interface ToldHazard {
  readonly hazard: Pick<HazardFound, 'id' | 'severity'>;
  readonly authorities: readonly string[];
}

/** What the journal says of a recorded visit: ids and figures, no word of what was found and no name. */
export function entriesOfVisit(visit: VisitToStore, told: readonly ToldHazard[]): NewEntry[] {
  const { input, agency, enterprise, town, authority, on, doubts, by } = visit;
  const common = { subjectKind: 'Agency', subjectId: agency, actor: by.account, occurredOn: on };
  const about = { visitId: input.id, enterprise, town, authority };
  const type = input.retracted ? 'visit.retracted' : input.corrects ? 'visit.corrected' : 'visit.recorded';
  return [
    {
      ...common,
      type,
      clauses: ['S-5.4.1b'],
      facts: {
        ...about,
        contractId: input.contract,
        ...(input.corrects === null ? {} : { corrects: input.corrects, root: visit.root }),
        photos: input.photos.length,
        hazards: input.hazards.length,
        signatures: input.signatures.length,
        doubts: doubts.map(({ code }) => code),
      },
    },
    ...told.map(({ hazard, authorities }) => ({
      ...common,
      type: 'hazard.major-found',
      clauses: ['C1-11c'],
      facts: { ...about, hazardId: hazard.id, severity: hazard.severity, authorities },
    })),
  ];
}
