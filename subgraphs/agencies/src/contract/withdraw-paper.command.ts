import type { Em } from '@chengan/shared/database/database';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import { attachmentsOf, bindTo } from '../attachment/attachment.store.ts';
import { problemIf } from '../refusal/problem-if.ts';
import { changeContract, type Seen } from './change-contract.command.ts';
import { countEntry } from './contract-row.store.ts';
import type { AgencyStaff } from './party.ts';

export interface WithdrawPaper extends Seen {
  /** Id of the file. */
  readonly attachment: string;
  readonly reason: string;
}

/**
 * Takes a file out of the papers of a contract: the wrong one was handed in. It is kept, for whoever could read it, and
 * the entry says which it was and why. Refused: NOT_FOUND, CHANGED_MEANWHILE, PAPER_UNKNOWN, no reason.
 */
export async function withdrawPaper(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  { attachment: id, reason, ...seen }: WithdrawPaper,
): Promise<Outcome<string>> {
  return changeContract(em, clock, staff, seen, async (em, contract, last) => {
    const paper = (await attachmentsOf(em, [`contract:${contract.id}`])).find((one) => one.id === id);
    return {
      problems: [
        ...problemIf(
          paper === undefined,
          'PAPER_UNKNOWN',
          '这份合同没有这个文件，或文件已撤回。',
          'This contract has no such file, or it was withdrawn.',
          'attachment',
        ),
        ...checkText(reason, { field: 'reason', name: '理由', nameEn: 'reason', longest: 300 }),
      ],
      change: {
        kind: 'FILE_WITHDRAWN',
        occurredOn: clock.today(),
        entry: { terms: last?.terms ?? null, reason: `${paper?.name ?? ''}：${reason.trim()}`, warnings: [] },
        write: async (em, version) => {
          await bindTo(em, [id], `withdrawn-contract-paper:${contract.id}`, paper?.readers ?? []);
          await countEntry(em, contract.id, version);
        },
      },
    };
  });
}
