import type { Em } from '@chengan/shared/database/database';
import { isUuid } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { Filer } from './filing.ts';
import type { FilingInput } from './filing-input.ts';

/** What is wrong with the contract or the changes of the file that a filing names: not theirs, or told otherwise. */
export async function linkProblems(em: Em, filer: Filer, input: FilingInput): Promise<Problem[]> {
  if (input.kind === 'PROJECT' && input.contract !== null)
    return contractProblems(em, filer, input.contract, input.client);
  if (input.kind === 'CHANGE') return changeProblems(em, filer, input.changes);
  return [];
}

async function contractProblems(em: Em, filer: Filer, id: string, client: string): Promise<Problem[]> {
  const found = isUuid(id)
    ? await em.execute<{ enterprise: string }[]>(
        'select enterprise from service_contract where id = ? and agency = ?',
        [id, filer.id],
      )
    : [];
  const [contract] = found;
  if (!contract) return [notFound('服务合同', 'contract', 'contract')];
  if (contract.enterprise === client) return [];
  return [
    problem(
      'CONTRACT_OF_ANOTHER_CLIENT',
      '所选合同的委托单位与填写的不一致。',
      'The contract is with another client.',
      { field: 'contract' },
    ),
  ];
}

/** A change that the file keeps is told with the day that the file gives. */
async function changeProblems(
  em: Em,
  filer: Filer,
  changes: Extract<FilingInput, { kind: 'CHANGE' }>['changes'],
): Promise<Problem[]> {
  const ids = changes.flatMap(({ change }) => (change !== null && isUuid(change) ? [change] : []));
  const rows =
    ids.length === 0
      ? []
      : await em.execute<{ id: string; on: Day }[]>(
          `select id, changed_on::text as "on" from agency_change where id = any(?::uuid[]) and agency = ?
           union all select p.person, moment."on"::text from person_file p
             cross join lateral (values (p.employed_on), (p.left_on)) moment ("on")
             where p.person = any(?::uuid[]) and p.holder = ? and moment."on" is not null`,
          [textArray(ids), filer.id, textArray(ids), filer.id],
        );
  const days = Map.groupBy(rows, ({ id }) => id);
  return changes.flatMap(({ change, changedOn }, index): Problem[] => {
    if (change === null) return [];
    const known = days.get(change)?.map(({ on }) => on) ?? [];
    if (known.length === 0) return [notFound('档案变更', 'change of the file', `changes.${index}.change`)];
    if (known.includes(changedOn)) return [];
    return [
      problem(
        'CHANGE_DAY_DIFFERS',
        `机构档案记载的变更日期是 ${known.join('、')}，与填写的不一致；档案有误的，请先更正档案。`,
        `The file says that it changed on ${known.join(', ')}; if that is wrong, put the file right first.`,
        { field: `changes.${index}.changedOn` },
      ),
    ];
  });
}
