import type { Em } from '@chengan/shared/database/database';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { attachmentProblems, bindAttachments } from '../attachment/bind-attachments.command.ts';
import { changeContract, type Seen } from './change-contract.command.ts';
import { countEntry } from './contract-row.store.ts';
import type { AgencyStaff } from './party.ts';

/** Makes files part of a contract: the signed paper. Its client and the authorities of the place may read them. */
export async function attachToContract(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  { attachments, ...seen }: Seen & { readonly attachments: readonly string[] },
): Promise<Outcome<string>> {
  return changeContract(em, clock, staff, seen, async (em, contract, last) => {
    const { agency, enterprise, authority, id } = contract;
    const binding = {
      holder: agency,
      ids: attachments,
      purposes: ['CONTRACT'] as const,
      to: `contract:${id}`,
      field: 'attachments',
      readers: [enterprise, ...(authority === null ? [] : [authority])],
    };
    return {
      problems: await attachmentProblems(em, binding),
      change: {
        kind: 'FILE_ADDED',
        occurredOn: clock.today(),
        entry: { terms: last?.terms ?? null, reason: null, warnings: [] },
        write: async (em, version) => {
          await bindAttachments(em, binding);
          await countEntry(em, id, version);
        },
      },
    };
  });
}
